using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>A form as it is shown.</summary>
internal sealed record FeedbackFormView(Guid Id, string Title, IReadOnlyList<FeedbackFormView.Question> Questions)
{
    internal static FeedbackFormView From(FeedbackForm row) => new(
        row.Id, row.Title, [.. row.Questions.Select((question, index) => new Question(index + 1, question.Kind, question.Text))]);

    /// <summary>One question with its place.</summary>
    internal sealed record Question(int Number, FeedbackQuestionKind Kind, string Text);
}

/// <summary>A round as it is shown to those who are asked.</summary>
/// <param name="Id">The round.</param>
/// <param name="SessionId">The session that it is about.</param>
/// <param name="ClosesOn">Last day, Europe/Helsinki.</param>
/// <param name="Form">The questions.</param>
/// <param name="GivenByYou">True when the caller has answered.</param>
internal sealed record FeedbackRoundView(Guid Id, Guid SessionId, DateOnly ClosesOn, FeedbackFormView Form, bool GivenByYou);
