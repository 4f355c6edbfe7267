namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>One meeting in a child's thread: how the child was thought about, which hypotheses moved, what was agreed.</summary>
public sealed record ThreadKnot(SystemicRecord Record, IReadOnlyList<HypothesisMove> Hypotheses, IReadOnlyList<Step> Steps);

public sealed record SystemicRecord(
    Guid Id, Guid MeetingId, DateTimeOffset StartsAt, string Presenter, Opening Opening, string? FewHypothesesReason, Conversation? Conversation,
    string? Outcome, IReadOnlyList<SystemicNote> Notes);

/// <summary>Question, permission and situation.</summary>
public sealed record Opening(string Question, string Permission, string? PermissionWords, string? Situation);

/// <summary>The conversation that was agreed.</summary>
public sealed record Conversation(string Who, string With, string About, DateOnly By);

/// <summary>A reflection, or a question with what it brought.</summary>
public sealed record SystemicNote(Guid Id, string Kind, string Text, string? Answer, string By);

public sealed record HypothesisMove(Guid HypothesisId, string Text, string Whose, string State, string? Why);

/// <summary>A reading of the situation, with how it came to stand as it does.</summary>
public sealed record Hypothesis(Guid Id, Guid MeetingId, string Text, string Whose, string State, IReadOnlyList<HypothesisChange> History, string ETag);

/// <summary>A move of a hypothesis; why is null when it came up.</summary>
public sealed record HypothesisChange(string State, string? Why, string By, DateTimeOffset At);

/// <summary>A question of the area's bank; those that everybody begins with have no id.</summary>
public sealed record BankQuestion(Guid? QuestionId, string Language, string Text);
