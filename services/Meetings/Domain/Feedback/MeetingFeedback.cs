using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Feedback;

/// <summary>What a meeting was like for one member of the family (A3-10).</summary>
internal sealed class MeetingFeedback : Entity
{
    internal const int MaxTextLength = 2000;
    internal const int MaxNameLength = 200;

    private MeetingFeedback()
    {
    }

    /// <summary>What a person says, or said to a professional.</summary>
    /// <param name="meetingId">After which meeting.</param>
    /// <param name="childId">Whose family.</param>
    /// <param name="teamId">Whose meeting it was.</param>
    /// <param name="personId">Who says it.</param>
    /// <param name="answers">1–5 each.</param>
    /// <param name="howObtained">How a professional came to know it; null when the person gave it themselves.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">UTC.</param>
    internal MeetingFeedback(
        Guid meetingId, Guid childId, Guid teamId, Guid personId, FeedbackAnswers answers, string? howObtained, RecordAuthor by, DateTimeOffset now)
    {
        (MeetingId, ChildId, TeamId, PersonId) = (meetingId, childId, teamId, personId);
        (Heard, Understood, Useful, Hopeful, Words) = (answers.Heard, answers.Understood, answers.Useful, answers.Hopeful, answers.Words);
        (HowObtained, EnteredByName, At) = (howObtained, by.Name, now);
    }

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    public Guid TeamId { get; private set; }

    public Guid PersonId { get; private set; }

    public int Heard { get; private set; }

    public int Understood { get; private set; }

    public int Useful { get; private set; }

    public int Hopeful { get; private set; }

    [Personal]
    public string? Words { get; private set; }

    /// <summary>How a professional came to know it; null when the person gave it themselves.</summary>
    [Personal]
    public string? HowObtained { get; private set; }

    [Personal]
    public string EnteredByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }
}

/// <summary>Four short questions, 1 (not at all) to 5 (very much), and words.</summary>
/// <param name="Heard">I was heard.</param>
/// <param name="Understood">I understood what was talked about and why.</param>
/// <param name="Useful">It was of use for our everyday life.</param>
/// <param name="Hopeful">I left with more hope.</param>
/// <param name="Words">Anything else, in one's own words.</param>
internal sealed record FeedbackAnswers(int Heard, int Understood, int Useful, int Hopeful, [property: Personal] string? Words = null);
