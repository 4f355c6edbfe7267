namespace SystemicPlatform.Portal.Upstream.Training;

/// <summary>Questions about a session.</summary>
public sealed record FeedbackRound(Guid Id, Guid SessionId, DateOnly ClosesOn, FeedbackForm Form, bool GivenByYou);

public sealed record FeedbackForm(Guid Id, string Title, IReadOnlyList<FeedbackQuestion> Questions);

public sealed record FeedbackQuestion(int Number, string Kind, string Text);

/// <summary>The answer to one question: a score on a scale, else a text.</summary>
public sealed record FeedbackAnswer(int Question, int? Score, string? Text);

/// <summary>What came in; no questions below five answers.</summary>
public sealed record FeedbackResults(DateOnly ClosesOn, int Asked, int Answered, int Counted, IReadOnlyList<FeedbackResult>? Questions);

public sealed record FeedbackResult(
    int Question, string Kind, string Text, int Answers, decimal? Average, IReadOnlyList<int>? Scores, IReadOnlyList<string>? Texts);
