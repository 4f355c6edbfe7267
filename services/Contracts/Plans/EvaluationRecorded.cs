namespace SystemicPlatform.Contracts.Plans;

/// <summary>An evaluation was made.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="Kind">Which evaluation it is.</param>
/// <param name="Version">Its new version.</param>
/// <param name="At">UTC.</param>
public sealed record EvaluationRecorded(
    string Tenant, Guid ChildId, Guid PlanId, Guid EvaluationId, EvaluationKind Kind, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
