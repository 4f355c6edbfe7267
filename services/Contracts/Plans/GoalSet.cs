namespace SystemicPlatform.Contracts.Plans;

/// <summary>A goal was set or changed; carries the whole of what others may know of it.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="GoalId">The goal.</param>
/// <param name="Owner">Whose goal.</param>
/// <param name="DueOn">By when.</param>
/// <param name="ForEveryone">True when the whole network may see it.</param>
/// <param name="OrganisationIds">Partners that may see it although not everyone may; to any other partner it must not be told.</param>
/// <param name="At">UTC.</param>
public sealed record GoalSet(
    string Tenant, Guid ChildId, Guid PlanId, Guid GoalId, GoalOwner Owner, DateOnly DueOn,
    bool ForEveryone, IReadOnlyList<Guid> OrganisationIds, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PlanId;
}
