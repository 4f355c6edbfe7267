using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.Forums;

/// <summary>
/// A question sent in advance. Nobody reads it before somebody has looked at it; of an anonymous one nothing tells who
/// asked or when.
/// </summary>
[OutlivesChild("Question about a theme; codes of persons are masked before they are stored.")]
internal sealed class ForumQuestion : Entity
{
    internal const int MaxTextLength = 2000;
    internal const int MaxReasonLength = 500;

    private ForumQuestion()
    {
    }

    /// <summary>A code of a person is masked at once; such a question is held until somebody has looked at it.</summary>
    /// <param name="forumId">The forum.</param>
    /// <param name="text">As it was asked.</param>
    /// <param name="askedBy">The participant; null = anonymous, or not one of our own people.</param>
    /// <param name="organisation">A partner's organisation; null = anonymous, or one of our own.</param>
    internal ForumQuestion(Guid forumId, string text, Guid? askedBy, string? organisation)
    {
        // The usual ids rise with time.
        Id = Guid.NewGuid();
        (ForumId, Text, AskedBy, Organisation) = (forumId, MentionedCodes.Masked(text), askedBy, organisation);
        Status = MentionedCodes.In(text) ? ForumQuestionStatus.Held : ForumQuestionStatus.Waiting;
    }

    public Guid ForumId { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    public Guid? AskedBy { get; private set; }

    public string? Organisation { get; private set; }

    public ForumQuestionStatus Status { get; private set; }

    /// <summary>Why it is not shown.</summary>
    public string? RejectedBecause { get; private set; }

    /// <summary>Shows it to everyone, as it is or as the moderator puts it.</summary>
    /// <exception cref="RuleViolation"><c>question_moderated</c>.</exception>
    internal void Publish(string? text)
    {
        EnsureOpen();
        (Text, Status) = (text ?? Text, ForumQuestionStatus.Published);
    }

    /// <summary>It is not shown.</summary>
    /// <exception cref="RuleViolation"><c>question_moderated</c>.</exception>
    internal void Reject(string because)
    {
        EnsureOpen();
        (RejectedBecause, Status) = (because, ForumQuestionStatus.Rejected);
    }

    private void EnsureOpen()
    {
        if (Status is ForumQuestionStatus.Published or ForumQuestionStatus.Rejected)
        {
            throw new RuleViolation("question_moderated", "Somebody has decided about the question already.");
        }
    }
}

/// <summary>Where a question stands.</summary>
internal enum ForumQuestionStatus
{
    /// <summary>Nobody has looked at it yet.</summary>
    Waiting,

    /// <summary>It seemed to name a person: held, and marked for whoever looks at it.</summary>
    Held,
    Published,
    Rejected,
}
