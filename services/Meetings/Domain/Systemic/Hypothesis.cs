using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>One of several readings of a child's situation (A0-06, A1-09). It lives on from meeting to meeting; each change says who, when and why.</summary>
internal sealed class Hypothesis : Entity
{
    internal const int MaxTextLength = 2000;

    /// <summary>At least so many stand side by side, or it is said why not (domain C3).</summary>
    internal const int SideBySide = 2;

    private readonly List<HypothesisChange> changes = [];

    private Hypothesis()
    {
    }

    /// <summary>A new reading.</summary>
    /// <param name="childId">About whom.</param>
    /// <param name="meetingId">Where it came up.</param>
    /// <param name="text">Neutral, testable by what is asked next.</param>
    /// <param name="whose">Whose view it is, e.g. the mother's.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="now">UTC.</param>
    internal Hypothesis(Guid childId, Guid meetingId, string text, string whose, RecordAuthor by, DateTimeOffset now)
    {
        (ChildId, MeetingId, Text, Whose) = (childId, meetingId, text, whose);
        changes.Add(new HypothesisChange(this, meetingId, HypothesisState.Open, null, by, now));
    }

    public Guid ChildId { get; private set; }

    /// <summary>The meeting in which it came up.</summary>
    public Guid MeetingId { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>Whose view it is.</summary>
    [Personal]
    public string Whose { get; private set; } = "";

    public HypothesisState State { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HypothesisChange> Changes => changes;

    /// <summary>What was heard since speaks for or against it.</summary>
    /// <exception cref="RuleViolation"><c>hypothesis_unchanged</c>.</exception>
    internal void Change(HypothesisState state, string why, Guid? meetingId, RecordAuthor by, DateTimeOffset now)
    {
        if (state == State)
        {
            throw new RuleViolation("hypothesis_unchanged", "The hypothesis stands so already.");
        }

        State = state;
        changes.Add(new HypothesisChange(this, meetingId, state, why, by, now));
    }
}
