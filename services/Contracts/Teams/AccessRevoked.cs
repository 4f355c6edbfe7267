namespace SystemicPlatform.Contracts.Teams;

/// <summary>A grant has ended.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="ChildId">The child.</param>
/// <param name="At">First moment without access, UTC.</param>
public sealed record AccessRevoked(string Tenant, Guid GrantId, Guid ChildId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
