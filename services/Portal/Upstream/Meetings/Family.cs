namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>What somebody of the family said of a meeting.</summary>
public sealed record OwnFeedback(Guid Id, Guid MeetingId, Guid PersonId, FeedbackAnswers Answers, string? HowObtained, string EnteredBy, DateTimeOffset At);

/// <summary>1 (not at all) to 5 (very much), and words.</summary>
public sealed record FeedbackAnswers(int Heard, int Understood, int Useful, int Hopeful, string? Words);

/// <summary>How somebody of the family prepared for a meeting.</summary>
public sealed record OwnPreparation(Guid Id, Guid MeetingId, Guid PersonId, string Name, FamilyWishes Wishes, DateTimeOffset At);

/// <summary>In their own words.</summary>
public sealed record FamilyWishes(string? Hope, string? Invitees, string? Sharing);

/// <summary>A feed of the person's meetings; its address is told once.</summary>
public sealed record CalendarFeed(Guid Id, string? Label, string Language, DateTimeOffset CreatedAt, DateOnly? LastReadOn, Uri? Address);

/// <summary>An invitation as its personal link shows it: a kind and a time, no name.</summary>
public sealed record LinkedInvitation(string Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status, string Answer, bool Open);

/// <summary>A meeting as a personal link to prepare for it, or to say what it was like, shows it.</summary>
public sealed record LinkedMeeting(string Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status, bool Open);

/// <summary>A poll as its personal link shows it.</summary>
public sealed record LinkedPoll(string Kind, int DurationMinutes, DateTimeOffset Deadline, bool Open, Guid? PickedOptionId, IReadOnlyList<LinkedOption> Options);

public sealed record LinkedOption(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Own);

public sealed record PollAnswer(Guid OptionId, string Suits);
