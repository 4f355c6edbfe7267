namespace SystemicPlatform.Contracts.Teams;

/// <summary>A suspended partner is let in again, with what it has by then.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="At">UTC.</param>
public sealed record OrganisationResumed(string Tenant, Guid OrganisationId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => OrganisationId;
}
