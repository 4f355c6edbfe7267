namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>What an area decided about its meetings.</summary>
public sealed record MeetingRules(bool ChairMayRecord, int QuorumOfOthers);

/// <summary>A working week: of one professional, or of the area where somebody has none of their own.</summary>
public sealed record WorkingHours(Guid? ProfessionalId, IReadOnlyList<WorkingTime> Times);

/// <summary>Working time on one weekday, in Finnish time.</summary>
public sealed record WorkingTime(DayOfWeek Weekday, TimeOnly From, TimeOnly To);

/// <summary>The agenda of a kind of meeting; the area's own or the platform's.</summary>
public sealed record AgendaTemplate(string Kind, string Structure, bool IsOwn, IReadOnlyList<AgendaTemplateItem> Items);

/// <summary>An item; perChild comes once for each child whose matter is handled.</summary>
public sealed record AgendaTemplateItem(string Topic, string? Title, int Minutes, bool PerChild);
