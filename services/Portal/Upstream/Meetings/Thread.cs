namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>One meeting in a child's thread: how the child was thought about, which hypotheses moved, what was agreed.</summary>
public sealed record ThreadKnot(SystemicRecord Record, IReadOnlyList<HypothesisMove> Hypotheses, IReadOnlyList<Step> Steps);

public sealed record SystemicRecord(
    Guid Id, Guid MeetingId, DateTimeOffset StartsAt, string Presenter, Opening Opening, Conversation? Conversation, string? Outcome,
    IReadOnlyList<SystemicNote> Notes);

/// <summary>Question, permission and situation.</summary>
public sealed record Opening(string Question, string? PermissionWords, string? Situation);

/// <summary>The conversation that was agreed.</summary>
public sealed record Conversation(string Who, string With, string About, DateOnly By);

/// <summary>A reflection, or a question with what it brought.</summary>
public sealed record SystemicNote(Guid Id, string Kind, string Text, string? Answer);

public sealed record HypothesisMove(Guid HypothesisId, string Text, string Whose, string State, string? Why);
