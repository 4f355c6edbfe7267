namespace SystemicPlatform.Contracts.Teams;

/// <summary>
/// A child's data is erased (L-23). Every service removes all that it holds of the child, save the lines of the access
/// log that the law keeps, and answers with <see cref="ChildErasureConfirmed"/>.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="ErasureId">The erasure that services confirm.</param>
/// <param name="At">UTC.</param>
public sealed record ChildErased(
    string Tenant, Guid ChildId, Guid ErasureId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
