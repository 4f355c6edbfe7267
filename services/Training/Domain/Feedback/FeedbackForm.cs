using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Feedback;

/// <summary>
/// Questions that are asked about sessions. A form never changes, so that the answers of all occasions can be laid side
/// by side; another wording is another form.
/// </summary>
internal sealed class FeedbackForm : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MostQuestions = 30;

    private FeedbackForm()
    {
    }

    internal FeedbackForm(string title, IEnumerable<FeedbackQuestion> questions) => (Title, Questions) = (title, [.. questions]);

    public string Title { get; private set; } = "";

    /// <summary>In the order in which they are asked; a question's number is its place, from 1.</summary>
    public List<FeedbackQuestion> Questions { get; private set; } = [];
}

/// <summary>One question.</summary>
internal sealed class FeedbackQuestion
{
    internal const int MaxTextLength = 500;

    public FeedbackQuestionKind Kind { get; init; }

    public string Text { get; init; } = "";
}

/// <summary>How it is answered.</summary>
internal enum FeedbackQuestionKind
{
    /// <summary>1, the least, to 5.</summary>
    Scale,

    /// <summary>In one's own words.</summary>
    Text,
}
