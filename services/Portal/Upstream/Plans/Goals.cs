namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>A goal with what the others say to it.</summary>
public sealed record Goal(
    Guid Id, Guid PlanId, GoalFacts Facts, Audience Audience, string State, DateOnly? ClosedOn, string? ClosedWhy, IReadOnlyList<Agreement> Agreements);

/// <summary>What somebody says to a goal.</summary>
public sealed record Agreement(Party Party, string Answer, string? Why, DateTimeOffset At);

/// <summary>A step as it is agreed.</summary>
public sealed record StepFacts(string What, DateOnly DueOn, Party Responsible, Party? Pair);
