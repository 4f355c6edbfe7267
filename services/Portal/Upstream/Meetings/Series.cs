namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>Meetings that repeat.</summary>
public sealed record Series(
    Guid Id, string Kind, Guid TeamId, string Title, DateOnly FirstDate, TimeOnly LocalTime, int DurationMinutes, string Rrule, string Holidays,
    string? Place, Guid? HostedBy, DateOnly PlannedTo, DateOnly? EndsOn);

/// <summary>One date of a series; skipped ones are there with their reason.</summary>
public sealed record Occurrence(Guid Id, DateOnly OriginalDate, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status, string? Reason);

/// <summary>A time of a client team that nobody has booked.</summary>
public sealed record FreeSlot(Guid MeetingId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

/// <summary>A time that suits, and the seats that would stay empty.</summary>
public sealed record FoundTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt, IReadOnlyList<EmptySeat> MissingRequired, IReadOnlyList<EmptySeat> MissingOptional);

public sealed record EmptySeat(Guid? ProfessionalId, string? Role);

/// <summary>Times that several are asked about.</summary>
public sealed record Poll(
    Guid Id, Guid TeamId, string Kind, int DurationMinutes, DateTimeOffset Deadline, Guid? PickedOptionId, Guid? MeetingId,
    IReadOnlyList<PollOption> Options, IReadOnlyList<PollInvitee> Invitees);

public sealed record PollOption(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Yes, int IfNeedBe, int No);

/// <summary>One who is asked; the address of the link is shown once.</summary>
public sealed record PollInvitee(Guid Id, string Label, bool Revoked, DateTimeOffset? AnsweredAt, Uri? Address);
