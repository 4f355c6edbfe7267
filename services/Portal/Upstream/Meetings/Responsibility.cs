namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>One time through the responsibility team's order: start, evaluations on the way, final.</summary>
public sealed record ResponsibilityCycle(Guid Id, bool Complete, IReadOnlyList<ResponsibilityMeeting> Meetings, IReadOnlyList<string> Missing);

/// <summary>A meeting with its phase, and how the child is taken into account in it.</summary>
public sealed record ResponsibilityMeeting(Guid MeetingId, string Phase, DateTimeOffset StartsAt, string Status, string ChildConsideration, bool OutOfOrder);
