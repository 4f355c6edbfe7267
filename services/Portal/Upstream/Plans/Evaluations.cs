namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>An evaluation, planned or made, with how near each party thinks each goal is.</summary>
public sealed record Evaluation(
    Guid Id, Guid PlanId, string Kind, EvaluationTerms Terms, DateOnly? AgreedOn, Guid? MeetingId, DateOnly DueOn, string State, DateOnly? RecordedOn,
    string? Summary, int Version, IReadOnlyList<GoalRating> Ratings);

public sealed record GoalRating(Guid EvaluationId, Guid GoalId, Party Party, int Score, string Why);

/// <summary>How the parties rated one goal over time.</summary>
public sealed record GoalSeries(Guid GoalId, string What, IReadOnlyList<RatingLine> Lines);

public sealed record RatingLine(Party Party, IReadOnlyList<RatingPoint> Points);

public sealed record RatingPoint(Guid EvaluationId, string Kind, DateOnly On, int Score, string Why);
