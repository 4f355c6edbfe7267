using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>How a hypothesis came to stand as it does.</summary>
internal sealed class HypothesisChange : Entity
{
    internal const int MaxNameLength = 200;

    private HypothesisChange()
    {
    }

    internal HypothesisChange(
        Hypothesis hypothesis, Guid? meetingId, HypothesisState state, string? why, RecordAuthor by, DateTimeOffset now) =>
        (HypothesisId, ChildId, MeetingId, State, Why, BySubject, ByName, At) =
            (hypothesis.Id, hypothesis.ChildId, meetingId, state, why, by.Subject, by.Name, now);

    public Guid HypothesisId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>The meeting in which it was changed, if it was one.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>As it stood from then on.</summary>
    public HypothesisState State { get; private set; }

    /// <summary>Null when it came up.</summary>
    [Personal]
    public string? Why { get; private set; }

    public string BySubject { get; private set; } = "";

    [Personal]
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
