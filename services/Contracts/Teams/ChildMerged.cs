namespace SystemicPlatform.Contracts.Teams;

/// <summary>Two records were of one child. What is kept under the merged id belongs to the kept one from now on.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The record that stays.</param>
/// <param name="MergedChildId">The record that is no more.</param>
/// <param name="At">UTC.</param>
public sealed record ChildMerged(
    string Tenant, Guid ChildId, Guid MergedChildId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
