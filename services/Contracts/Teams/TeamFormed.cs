namespace SystemicPlatform.Contracts.Teams;

/// <summary>A team was formed.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="TeamId">The team.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="ServiceLine">Under which law it works.</param>
/// <param name="ChildId">The child, for a child-and-family team; null for the others.</param>
/// <param name="LinkedTeamId">The other half of a systemic pair; null where there is none yet.</param>
/// <param name="At">UTC.</param>
public sealed record TeamFormed(
    string Tenant, Guid TeamId, TeamKind Kind, ServiceLine ServiceLine, Guid? ChildId, Guid? LinkedTeamId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => TeamId;
}
