namespace SystemicPlatform.Contracts.Teams;

/// <summary>The child is no longer a client in this service line; what was planned for the relationship ends with it.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="RelationshipId">The client relationship.</param>
/// <param name="ClosedOn">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record ClientRelationshipClosed(
    string Tenant, Guid ChildId, Guid RelationshipId, DateOnly ClosedOn, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
