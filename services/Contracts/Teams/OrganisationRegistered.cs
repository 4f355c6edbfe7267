namespace SystemicPlatform.Contracts.Teams;

/// <summary>A partner came to the register.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Sector">Its field.</param>
/// <param name="TokenOrganisation">The <c>organisation</c> claim of its clients' tokens; null until it has one.</param>
/// <param name="At">UTC.</param>
public sealed record OrganisationRegistered(
    string Tenant, Guid OrganisationId, Sector Sector, string? TokenOrganisation, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => OrganisationId;
}
