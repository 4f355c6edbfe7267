namespace SystemicPlatform.Contracts.Teams;

/// <summary>A partner came to the register.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Sector">Its field.</param>
/// <param name="At">UTC.</param>
public sealed record OrganisationRegistered(
    string Tenant, Guid OrganisationId, Sector Sector, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => OrganisationId;
}
