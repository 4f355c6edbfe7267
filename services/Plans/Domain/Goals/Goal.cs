using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Goals;

/// <summary>A goal of the child, the family or the workers. Who sees it is said for each; whatever hangs on it follows.</summary>
internal sealed class Goal : SharedRow
{
    private Goal()
    {
    }

    public Guid PlanId { get; private set; }

    public GoalFacts Facts { get; private set; } = null!;

    public GoalState State { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    [Personal]
    public string? ClosedWhy { get; private set; }

    internal static Goal Set(JointPlan plan, GoalFacts facts, Audience audience)
    {
        var goal = new Goal { PlanId = plan.Id, ChildId = plan.ChildId };
        goal.Say(facts, audience);
        return goal;
    }

    /// <summary>Changes an open goal.</summary>
    /// <exception cref="RuleViolation"><c>goal_closed</c>, <c>hidden_from_child</c>.</exception>
    internal void Change(GoalFacts facts, Audience? audience)
    {
        DemandOpen();
        Say(facts, audience ?? Audience);
    }

    /// <summary>Closes it with a word why.</summary>
    /// <exception cref="RuleViolation"><c>goal_closed</c>, <c>goal_still_open</c>.</exception>
    internal void Close(GoalState state, DateOnly on, string why)
    {
        DemandOpen();
        if (state is GoalState.Open)
        {
            throw new RuleViolation("goal_still_open", "Say what became of the goal.");
        }

        (State, ClosedOn, ClosedWhy) = (state, on, why);
    }

    /// <summary>Refuses what is for open goals only.</summary>
    internal void DemandOpen()
    {
        if (State is not GoalState.Open)
        {
            throw new RuleViolation("goal_closed", "The goal is closed.");
        }
    }

    private void Say(GoalFacts facts, Audience audience)
    {
        if (facts.Owner is GoalOwner.Child && !audience.Everyone && !audience.Child)
        {
            throw new RuleViolation("hidden_from_child", "The child's own goal is never hidden from the child.");
        }

        Facts = facts;
        ShowTo(audience with { Workers = true });
    }
}
