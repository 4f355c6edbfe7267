namespace SystemicPlatform.Portal.Upstream.Training;

/// <summary>A session; day and time are those of Helsinki.</summary>
public sealed record Session(
    Guid Id, Guid GroupId, string? Theme, DateOnly Day, TimeOnly LocalTime, int DurationMinutes, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string? Place, string? Link, string? CancelledBecause);

/// <summary>A group with what it is a group of.</summary>
public sealed record Offer(
    Guid GroupId, string GroupName, Guid ProgrammeId, string Title, string Kind, int? SeatLimit, int SeatsTaken, bool Selects, bool SelfEnrolment,
    DateOnly? EnrolmentEndsOn, string? CancelledBecause);

/// <summary>One's own place in a group, and how many wait before; null for those who do not wait.</summary>
public sealed record OwnSeat(Guid EnrolmentId, Guid GroupId, string Status, int? Ahead);

/// <summary>A session of the calendar.</summary>
public sealed record CalendarItem(Session Session, Offer Offer, OwnSeat? You);

/// <summary>Something that one takes part in.</summary>
public sealed record OwnTraining(OwnSeat You, Offer Offer, IReadOnlyList<Session> Sessions, IReadOnlyList<Guid> FeedbackAsked, IReadOnlyList<WorkHandedIn> Work);

/// <summary>Someone with a seat and whether they were there; null where nobody has said it.</summary>
public sealed record RosterRow(Guid EnrolmentId, Guid ParticipantId, string? Name, string? Mode, int? Minutes);
