namespace SystemicPlatform.Contracts.Plans;

/// <summary>A version of a child's joint plan was published; the one before no longer holds.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="VersionId">The version.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="At">UTC.</param>
public sealed record PlanPublished(
    string Tenant, Guid ChildId, Guid PlanId, Guid VersionId, int Number, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
