namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>In what the held meetings of a team differed from the model.</summary>
public sealed record DeviationReport(int Held, int WithoutDeviation, IReadOnlyList<DeviationLine> Lines);

/// <summary>How many meetings of a kind lacked it, of how many held.</summary>
public sealed record DeviationLine(Guid? TeamId, string MeetingKind, string Kind, string? Role, int Meetings, int Held);

/// <summary>How regularly teams meet.</summary>
public sealed record RegularityReport(IReadOnlyList<RegularityLine> Teams);

public sealed record RegularityLine(Guid TeamId, string Kind, MeetingCounts Counts);

/// <summary>How many dates came to what; share is of those that should have been held.</summary>
public sealed record MeetingCounts(int Dates, int Held, int Skipped, int Cancelled, int Open, double? Share);

/// <summary>In how many client-team meetings the professional team came first.</summary>
public sealed record FirstReport(IReadOnlyList<FirstLine> Teams);

public sealed record FirstLine(Guid TeamId, int Held, int Complied, int WithReason, double Share);
