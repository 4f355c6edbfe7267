using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.Feedback;

/// <summary>
/// One person's answers, without a word of whose they are: no time, and an id that says nothing of the order. Who has
/// answered is a <see cref="FeedbackRespondent"/>, and nothing ties the two (ADR 0012).
/// </summary>
[OutlivesChild("Opinion of somebody unnamed about a training; codes of persons are refused.")]
internal sealed class FeedbackSheet : Entity
{
    private FeedbackSheet()
    {
    }

    internal FeedbackSheet(Guid roundId, IEnumerable<FeedbackAnswer> answers)
    {
        // The usual ids rise with time.
        Id = Guid.NewGuid();
        (RoundId, Answers) = (roundId, [.. answers]);
    }

    public Guid RoundId { get; private set; }

    /// <summary>Enough others are shown with it.</summary>
    public bool Released { get; private set; }

    public List<FeedbackAnswer> Answers { get; private set; } = [];
}

/// <summary>The answer to one question.</summary>
internal sealed class FeedbackAnswer
{
    internal const int MaxTextLength = 2000;

    /// <summary>The question's place on the form, from 1.</summary>
    public int Question { get; init; }

    /// <summary>1–5 on a scale.</summary>
    public int? Score { get; init; }

    [Personal]
    public string? Text { get; init; }
}

/// <summary>Someone has answered in a round. When, and what, is not known.</summary>
internal sealed class FeedbackRespondent : Entity
{
    private FeedbackRespondent()
    {
    }

    internal FeedbackRespondent(Guid roundId, Guid participantId)
    {
        Id = Guid.NewGuid();
        (RoundId, ParticipantId) = (roundId, participantId);
    }

    public Guid RoundId { get; private set; }

    public Guid ParticipantId { get; private set; }
}
