namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>An evaluation that is due.</summary>
public sealed record DueEvaluation(Guid Id, Guid ChildId, string Kind, DateOnly DueOn, bool Overdue);

/// <summary>The active joint plan at a glance.</summary>
public sealed record PlanOverview(
    Guid Id, string Kind, DateOnly StartsOn, int PublishedVersion, DateTimeOffset? PublishedAt, IReadOnlyList<string> Missing, ChildsView ChildsView,
    IReadOnlyList<GoalOverview> Goals, int ClosedGoals, IReadOnlyList<PlannedEvaluation> Evaluations, int SectorPlans, int Services);

/// <summary>What the child says, or why it was not heard yet.</summary>
public sealed record ChildsView(string? Words, string? How, DateOnly? ObtainedOn, string? WhyNotYet, bool ByChild, string WrittenBy);

public sealed record GoalOverview(Guid Id, GoalFacts Facts, IReadOnlyList<PlanStep> OpenSteps, IReadOnlyList<Rating> LastRatings);

public sealed record GoalFacts(string Owner, string Strengths, string What, Party Who, DateOnly DueOn, string Means, string SuccessSign, string Horizon);

/// <summary>Somebody who takes part in the plan.</summary>
public sealed record Party(string Kind, string Name, string? Role);

public sealed record PlanStep(Guid Id, string What, DateOnly DueOn, Party Responsible, Party? Pair, string State);

/// <summary>How near a party saw the goal last.</summary>
public sealed record Rating(Party Party, int Score);

public sealed record PlannedEvaluation(Guid Id, string Kind, DateOnly DueOn, bool Overdue);
