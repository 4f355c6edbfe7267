namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>What is to be seen to before a meeting.</summary>
public sealed record Preparation(Guid MeetingId, int Open, IReadOnlyList<PreparationItem> Items);

/// <summary>One thing to see to; its own words take the place of the task's.</summary>
public sealed record PreparationItem(Guid Id, Guid? ChildId, string Task, string Owner, string? Text, DateTimeOffset? DoneAt, string? DoneBy);

/// <summary>A child whose turn it could be, and how long it has waited.</summary>
public sealed record WaitingChild(Guid ChildId, DateTimeOffset? LastDiscussedAt, DateTimeOffset SinceAt);

/// <summary>What a partner said before a meeting.</summary>
public sealed record PartnerStatement(Guid Id, Guid OrganisationId, string Text, string GivenBy, DateTimeOffset GivenAt);

/// <summary>Someone who would have to be in two places.</summary>
public sealed record Conflict(Guid ProfessionalId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

/// <summary>A personal link; the address is shown this once.</summary>
public sealed record PersonalLink(Guid ParticipantId, DateTimeOffset ExpiresAt, Uri? Address);

/// <summary>What was done to a meeting or series, by whom and why.</summary>
public sealed record PlanChange(Guid Id, string Kind, IReadOnlyList<FieldChange> Fields, string? Reason, string By, DateTimeOffset At);

/// <summary>A field before and after.</summary>
public sealed record FieldChange(string Field, string? From, string? To);

/// <summary>What a meeting was like for someone of the family.</summary>
public sealed record Feedback(Guid Id, Guid MeetingId, Guid PersonId, FeedbackAnswers Answers, string? HowObtained, string EnteredBy, DateTimeOffset At);
