namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>One of the nine principles.</summary>
public sealed record Principle(string Fi, string Sv, string En)
{
    public LocalText Words => new(Fi, Sv, En);
}

/// <summary>How a team looked at its own work; the ratings are in the order of the principles.</summary>
public sealed record SelfEvaluation(Guid Id, DateOnly On, Guid? MeetingId, IReadOnlyList<int> Ratings, string? Words, string By);

/// <summary>A month of a team: its own ratings on average, and how families found its meetings.</summary>
public sealed record PrinciplesMonth(DateOnly Begin, int Evaluations, IReadOnlyList<double>? Averages, int FamilyFeedback, double? FamilyAverage);

/// <summary>Time that a team sets aside to stop and learn; notes once it was held.</summary>
public sealed record Reflection(Guid Id, DateOnly On, string Theme, string? Notes, string ETag);
