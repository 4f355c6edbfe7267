namespace SystemicPlatform.Training.Domain.Feedback;

/// <summary>What came in to one question.</summary>
/// <param name="Question">Its place on the form, from 1.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="Answers">How many answered it.</param>
/// <param name="Average">Of a scale, two decimals; null where nobody answered.</param>
/// <param name="Scores">Of a scale: how many gave 1, 2, 3, 4, 5.</param>
/// <param name="Texts">Own words, in no order.</param>
internal sealed record FeedbackResult(
    int Question, FeedbackQuestionKind Kind, string Text, int Answers, decimal? Average, IReadOnlyList<int>? Scores, IReadOnlyList<string>? Texts)
{
    /// <summary>Adds up the sheets, question by question.</summary>
    internal static IReadOnlyList<FeedbackResult> Of(FeedbackForm form, IReadOnlyCollection<FeedbackSheet> sheets)
    {
        var answers = sheets.SelectMany(sheet => sheet.Answers).ToLookup(answer => answer.Question);
        return [.. form.Questions.Select((question, index) => One(index + 1, question, [.. answers[index + 1]]))];
    }

    private static FeedbackResult One(int number, FeedbackQuestion question, IReadOnlyList<FeedbackAnswer> answers)
    {
        if (question.Kind is FeedbackQuestionKind.Text)
        {
            return new FeedbackResult(number, question.Kind, question.Text, answers.Count, null, null, [.. answers.Select(answer => answer.Text).OfType<string>()]);
        }

        int[] scores = [.. answers.Select(answer => answer.Score).OfType<int>()];
        return new FeedbackResult(
            number, question.Kind, question.Text, scores.Length,
            scores.Length == 0 ? null : Math.Round((decimal)scores.Sum() / scores.Length, 2, MidpointRounding.AwayFromZero),
            [.. Enumerable.Range(1, 5).Select(score => scores.Count(given => given == score))], null);
    }
}
