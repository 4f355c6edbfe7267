using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Goals;

/// <summary>A small, dated step towards a goal (A1-13), done by one, or by a pair across services (A2-11).</summary>
internal sealed class PlanStep : Entity
{
    private PlanStep()
    {
    }

    public Guid GoalId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    [Personal]
    public string What { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public Party Responsible { get; private set; } = null!;

    /// <summary>The other half of a pair, from another service.</summary>
    public Party? Pair { get; private set; }

    public StepState State { get; private set; }

    /// <summary>A word why.</summary>
    [Personal]
    public string? Word { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? FollowedUpAt { get; private set; }

    /// <summary>The step whose place this one takes.</summary>
    public Guid? InsteadOf { get; private set; }

    public int Version { get; private set; } = 1;

    internal IEnumerable<Party> Doers => Pair is null ? [Responsible] : [Responsible, Pair];

    /// <summary>Agrees a step.</summary>
    /// <exception cref="RuleViolation"><c>goal_closed</c>, <c>pair_of_one</c>, <c>doer_may_not_see_goal</c>.</exception>
    internal static PlanStep Assign(Goal goal, StepFacts facts, Guid? insteadOf = null)
    {
        goal.DemandOpen();
        if (facts.Pair?.Key == facts.Responsible.Key)
        {
            throw new RuleViolation("pair_of_one", "A pair is two.");
        }

        var step = new PlanStep
        {
            GoalId = goal.Id,
            PlanId = goal.PlanId,
            ChildId = goal.ChildId,
            What = facts.What,
            DueOn = facts.DueOn,
            Responsible = facts.Responsible,
            Pair = facts.Pair,
            InsteadOf = insteadOf,
        };
        if (!step.Doers.All(party => MaySee(goal, party)))
        {
            throw new RuleViolation("doer_may_not_see_goal", "Who does a step may see its goal.");
        }

        return step;
    }

    /// <summary>Says what became of it.</summary>
    /// <exception cref="RuleViolation"><c>step_not_open</c>, <c>step_still_open</c>.</exception>
    internal void FollowUp(StepState state, string word, DateTimeOffset now)
    {
        if (State is not StepState.Open)
        {
            throw new RuleViolation("step_not_open", "What became of the step has been said.");
        }

        if (state is StepState.Open)
        {
            throw new RuleViolation("step_still_open", "Say what became of the step.");
        }

        (State, Word, FollowedUpAt, Version) = (state, word, now, Version + 1);
    }

    private static bool MaySee(Goal goal, Party party) => party.Kind switch
    {
        PartyKind.Professional => true,
        PartyKind.Child => new Viewer(ViewerKind.Person, "", goal.ChildId).Sees(goal),
        _ when goal.ForEveryone => true,
        _ => party.Id is { } id && new Viewer(party.Kind is PartyKind.Partner ? ViewerKind.Organisation : ViewerKind.Person, "", id).Sees(goal),
    };
}

/// <summary>What is agreed.</summary>
internal sealed record StepFacts([property: Personal] string What, DateOnly DueOn, Party Responsible, Party? Pair = null);

/// <summary>What became of a step.</summary>
internal enum StepState
{
    Open,
    Done,
    NotDone,

    /// <summary>Another step takes its place.</summary>
    Changed,
}
