using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Tells of goals and steps, each with which partners may know.</summary>
internal static class GoalEvents
{
    internal static void GoalSet(this IOutbox outbox, Caller caller, Goal goal, DateTimeOffset now) => outbox.Publish(new GoalSet(
        caller.Tenant, goal.ChildId, goal.PlanId, goal.Id, goal.Facts.Owner, goal.Facts.DueOn, goal.ForEveryone, goal.OrganisationIds, now));

    internal static void GoalClosed(this IOutbox outbox, Caller caller, Goal goal, DateTimeOffset now) => outbox.Publish(new GoalClosed(
        caller.Tenant, goal.ChildId, goal.PlanId, goal.Id, goal.State is GoalState.Reached, goal.ForEveryone, goal.OrganisationIds, now));

    internal static void ActionAssigned(this IOutbox outbox, Caller caller, PlanStep step, DateTimeOffset now)
    {
        foreach (var doer in step.Doers)
        {
            outbox.Publish(new ActionAssigned(
                caller.Tenant, step.ChildId, step.PlanId, step.GoalId, step.Id,
                doer.Kind is PartyKind.Professional ? doer.Id : null,
                doer.Kind is PartyKind.Child ? step.ChildId : doer.Kind is PartyKind.Guardian or PartyKind.CloseOne ? doer.Id : null,
                doer.Kind is PartyKind.Partner ? doer.Id : null,
                step.DueOn, step.Version, now));
        }
    }

    internal static void ActionDone(this IOutbox outbox, Caller caller, PlanStep step, DateTimeOffset now) => outbox.Publish(new ActionDone(
        caller.Tenant, step.ChildId, step.Id, step.State is StepState.Done, step.Version, now));
}
