namespace SystemicPlatform.Contracts.Plans;

/// <summary>A planned evaluation has another day. What was planned for an older version is void.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="Kind">Which evaluation it is.</param>
/// <param name="DueOn">When it is due.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="At">UTC.</param>
public sealed record EvaluationMoved(
    string Tenant, Guid ChildId, Guid PlanId, Guid EvaluationId, EvaluationKind Kind, DateOnly DueOn, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
