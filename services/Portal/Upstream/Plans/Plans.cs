namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>An evaluation that is due.</summary>
public sealed record DueEvaluation(Guid Id, Guid ChildId, string Kind, DateOnly DueOn, bool Overdue);

/// <summary>The active joint plan at a glance.</summary>
public sealed record PlanOverview(
    Guid Id, string Kind, DateOnly StartsOn, int PublishedVersion, DateTimeOffset? PublishedAt, IReadOnlyList<string> Missing, ChildsView ChildsView,
    IReadOnlyList<GoalOverview> Goals, int ClosedGoals, IReadOnlyList<PlannedEvaluation> Evaluations, int SectorPlans, int Services);

/// <summary>What the child says, or why it was not heard yet.</summary>
public sealed record ChildsView(string ETag, string? Words, string? How, DateOnly? ObtainedOn, string? WhyNotYet, bool ByChild, string WrittenBy);

public sealed record GoalOverview(Guid Id, GoalFacts Facts, IReadOnlyList<PlanStep> OpenSteps, IReadOnlyList<Rating> LastRatings);

/// <summary>What a goal says; no goal without who, what and when.</summary>
public sealed record GoalFacts(
    string Owner, string Strengths, string What, Party Who, DateOnly DueOn, string Means, string SuccessSign, string Horizon,
    string? Concern = null, string? Area = null, Guid? HypothesisId = null);

/// <summary>Somebody who takes part in the plan.</summary>
public sealed record Party(string Kind, string Name, string? Role = null, Guid? Id = null)
{
    /// <summary>The same for the same one, for a form to name.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => $"{Kind}:{Id?.ToString() ?? Name}";

    /// <summary>The child, or somebody of the family.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsFamily => Kind is "child" or "guardian" or "closeOne";

    public override string ToString() => Role is null ? Name : $"{Name} ({Role})";
}

/// <summary>A small step towards a goal.</summary>
public sealed record PlanStep(Guid Id, Guid GoalId, string What, DateOnly DueOn, Party Responsible, Party? Pair, string State, string? Word);

/// <summary>How near a party saw the goal last.</summary>
public sealed record Rating(Party Party, int Score);

public sealed record PlannedEvaluation(Guid Id, string Kind, DateOnly DueOn, bool Overdue);
