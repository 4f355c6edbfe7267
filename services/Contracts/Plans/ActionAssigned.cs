namespace SystemicPlatform.Contracts.Plans;

/// <summary>
/// Somebody does a small step of a plan, or a half of it: a step of a pair is told once for each. Exactly one of who is set,
/// and none where Teams does not know them.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="GoalId">The goal that it serves.</param>
/// <param name="StepId">The step.</param>
/// <param name="ProfessionalId">A professional does it.</param>
/// <param name="PersonId">The child or a person of the network does it.</param>
/// <param name="OrganisationId">A partner does it; only one that may see the goal.</param>
/// <param name="DueOn">By which day.</param>
/// <param name="Version">Rises with every change; what was planned for an older one is void.</param>
/// <param name="At">UTC.</param>
public sealed record ActionAssigned(
    string Tenant, Guid ChildId, Guid PlanId, Guid GoalId, Guid StepId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId,
    DateOnly DueOn, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => StepId;
}
