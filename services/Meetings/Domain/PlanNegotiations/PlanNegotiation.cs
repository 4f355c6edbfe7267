using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.PlanNegotiations;

/// <summary>
/// What the law asks of a negotiation about a child's client plan (L-09, L-10), beside the meeting's shared record and its
/// steps: how it was held, how the child's opinion came to be known, who sees it otherwise, when the plan is reviewed next.
/// </summary>
internal sealed class PlanNegotiation : Entity
{
    private PlanNegotiation()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid MeetingId { get; private set; }

    public NegotiationPurpose Purpose { get; private set; }

    public NegotiationManner Manner { get; private set; }

    public ChildsOpinion Opinion { get; private set; } = null!;

    /// <summary>Empty = all agreed.</summary>
    public IReadOnlyList<DissentingView> Dissent { get; private set; } = [];

    /// <summary>By when the plan is reviewed: at least once a year (L-09).</summary>
    public DateOnly ReviewBy { get; private set; }

    /// <summary>Name of who wrote last.</summary>
    [Personal]
    public string WrittenBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The last day on which the plan of a negotiation on that day is reviewed in time.</summary>
    internal static DateOnly LastReview(DateOnly on) => on.AddYears(1);

    internal static PlanNegotiation Of(Meeting meeting) => new() { ChildId = meeting.ChildId!.Value, MeetingId = meeting.Id };

    /// <summary>Writes it down.</summary>
    /// <exception cref="RuleViolation"><c>review_too_late</c>, <c>review_not_after_negotiation</c>, <c>negotiation_lies_ahead</c>.</exception>
    internal void Write(
        Meeting meeting, NegotiationPurpose purpose, NegotiationManner manner, ChildsOpinion opinion, IReadOnlyList<DissentingView> dissent,
        DateOnly? reviewBy, RecordAuthor by, DateTimeOffset now)
    {
        var on = HelsinkiTime.DayOf(meeting.StartsAt);
        if (HelsinkiTime.DayOf(now) < on)
        {
            throw new RuleViolation("negotiation_lies_ahead", "Nothing can be said of it before its day.");
        }

        if (reviewBy > LastReview(on))
        {
            throw new RuleViolation("review_too_late", "A client plan is reviewed at least once a year (L-09).");
        }

        if (reviewBy <= on)
        {
            throw new RuleViolation("review_not_after_negotiation", "The plan is reviewed after the day on which it was negotiated.");
        }

        (Purpose, Manner, Opinion, Dissent, ReviewBy) = (purpose, manner, opinion, [.. dissent], reviewBy ?? LastReview(on));
        (WrittenBy, WrittenAt) = (by.Name, now);
    }
}
