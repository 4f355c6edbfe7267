using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>
/// One meeting. As an occurrence of a series it is identified by its original date, whatever happens to it afterwards:
/// a series never has two meetings of the same original date.
/// </summary>
internal sealed partial class Meeting : Entity
{
    internal const int MaxReasonLength = 500;

    private Meeting()
    {
    }

    /// <summary>The series; null for a single meeting.</summary>
    public Guid? SeriesId { get; private set; }

    public Guid TeamId { get; private set; }

    /// <summary>The child whose data the whole meeting is: of a child's own team, or taken into a meeting for one child.</summary>
    public Guid? ChildId { get; private set; }

    public MeetingKind Kind { get; private set; }

    /// <summary>The day that the rule gave, in Europe/Helsinki; of a single meeting its first day.</summary>
    public DateOnly OriginalDate { get; private set; }

    /// <summary>UTC. Of a skipped meeting: when it would have begun.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    public MeetingStatus Status { get; private set; }

    /// <summary>Why it was skipped, moved or cancelled: a holiday's name key, e.g. <c>easterMonday</c>, or somebody's words.</summary>
    [Personal]
    public string? Reason { get; private set; }

    /// <summary>Rises with every change of the meeting; reminders of an older version are void.</summary>
    public int Version { get; private set; }

    /// <summary>The meeting's own title; null = as in the series.</summary>
    [Personal]
    public string? OwnTitle { get; private set; }

    /// <summary>The meeting's own place; null = as in the series.</summary>
    [Personal]
    public string? OwnPlace { get; private set; }

    /// <summary>True while it is going to take place, at whichever time.</summary>
    internal bool IsComing => Status is MeetingStatus.Planned or MeetingStatus.Moved;

    /// <summary>What the other services are told of it.</summary>
    internal ScheduledOccurrence Announcement => new(Id, StartsAt, EndsAt, Version, SeriesId is null ? null : OriginalDate);

    /// <summary>The meeting of a series on one of its dates.</summary>
    internal static Meeting Of(MeetingSeries series, SeriesDate date)
    {
        var meeting = new Meeting
        {
            SeriesId = series.Id,
            TeamId = series.TeamId,
            Kind = series.Kind,
            OriginalDate = date.OriginalDate,
            StartsAt = series.Time.StartsAt(date.Date),
            EndsAt = series.Time.EndsAt(date.Date),
            Status = StatusOf(date.Status),
            Reason = date.Reason,
            Version = 1,
        };
        meeting.TakeTeamsChild(series.ChildId);
        return meeting;
    }

    /// <summary>A meeting by itself.</summary>
    /// <param name="team">Whose meeting it is.</param>
    /// <param name="kind">Must fit the team.</param>
    /// <param name="date">Day in Europe/Helsinki; may lie in the past, when a meeting is entered afterwards.</param>
    /// <param name="time">Local time and length.</param>
    /// <param name="title">Neutral, never a child's name.</param>
    /// <param name="place">Where it is held, or null.</param>
    /// <exception cref="RuleViolation">Those of <see cref="MeetingKindRules"/>, <c>date_out_of_range</c>.</exception>
    internal static Meeting Single(KnownTeam team, MeetingKind kind, DateOnly date, SeriesTime time, string title, string? place)
    {
        MeetingKindRules.EnsureFits(kind, team.Kind);
        EnsureInCalendar(date);
        team.EnsureMeetsOn(date);
        var meeting = new Meeting
        {
            TeamId = team.Id,
            Kind = kind,
            OriginalDate = date,
            StartsAt = time.StartsAt(date),
            EndsAt = time.EndsAt(date),
            Status = MeetingStatus.Planned,
            Version = 1,
            OwnTitle = title,
            OwnPlace = place,
        };
        meeting.TakeTeamsChild(team.ChildId);
        return meeting;
    }

    /// <summary>Refuses a change of what is over or called off.</summary>
    /// <exception cref="RuleViolation"><c>meeting_held</c>, <c>meeting_cancelled</c>, <c>meeting_skipped</c></exception>
    internal void EnsureComing()
    {
        if (!IsComing)
        {
            throw Status switch
            {
                MeetingStatus.Held => new RuleViolation("meeting_held", "The meeting was held; it cannot be changed any more."),
                MeetingStatus.Cancelled => new RuleViolation("meeting_cancelled", "The meeting was cancelled; bring it back first."),
                _ => new RuleViolation("meeting_skipped", "The meeting is skipped; bring it back first."),
            };
        }
    }

    // Well inside what days and instants can hold, so that no sum of them overflows.
    private static void EnsureInCalendar(DateOnly date)
    {
        if (date.Year is < FinnishHolidays.FirstYear or > 9000)
        {
            throw new RuleViolation("date_out_of_range", "The day is outside the calendar.");
        }
    }

    private static MeetingStatus StatusOf(SeriesDateStatus status) => status switch
    {
        SeriesDateStatus.Planned => MeetingStatus.Planned,
        SeriesDateStatus.Skipped => MeetingStatus.Skipped,
        SeriesDateStatus.Moved => MeetingStatus.Moved,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
