namespace SystemicPlatform.Contracts.Plans;

/// <summary>An evaluation of a plan is planned.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="Kind">Which evaluation it is.</param>
/// <param name="DueOn">When it is due.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="At">UTC.</param>
public sealed record EvaluationScheduled(
    string Tenant, Guid ChildId, Guid PlanId, Guid EvaluationId, EvaluationKind Kind, DateOnly DueOn, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
