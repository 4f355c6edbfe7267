namespace SystemicPlatform.Contracts.Teams;

/// <summary>The child became a client; its child-and-family team is formed with it .</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="RelationshipId">The client relationship.</param>
/// <param name="ServiceLine">Under which law.</param>
/// <param name="OpenedOn">First day.</param>
/// <param name="At">UTC.</param>
public sealed record ClientRelationshipOpened(
    string Tenant, Guid ChildId, Guid RelationshipId, ServiceLine ServiceLine, DateOnly OpenedOn, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
