namespace SystemicPlatform.Contracts.Teams;

/// <summary>A team ended. Each of its memberships has ended before, with an event of its own.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="TeamId">The team.</param>
/// <param name="On">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record TeamDissolved(
    string Tenant, Guid TeamId, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => TeamId;
}
