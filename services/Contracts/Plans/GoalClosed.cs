namespace SystemicPlatform.Contracts.Plans;

/// <summary>A goal is no longer worked on: reached, or let go.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="GoalId">The goal.</param>
/// <param name="Reached">True when it was reached.</param>
/// <param name="ForEveryone">True when the whole network may see it.</param>
/// <param name="OrganisationIds">Partners that may see it although not everyone may; to any other partner it must not be told.</param>
/// <param name="At">UTC.</param>
public sealed record GoalClosed(
    string Tenant, Guid ChildId, Guid PlanId, Guid GoalId, bool Reached,
    bool ForEveryone, IReadOnlyList<Guid> OrganisationIds, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
