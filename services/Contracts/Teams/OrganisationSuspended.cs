namespace SystemicPlatform.Contracts.Teams;

/// <summary>A partner is suspended: its clients are refused everywhere, whatever they were given.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="At">UTC.</param>
public sealed record OrganisationSuspended(string Tenant, Guid OrganisationId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => OrganisationId;
}
