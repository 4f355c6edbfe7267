using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>
/// One meeting. As an occurrence of a series it is identified by its original date, whatever happens to it afterwards:
/// a series never has two meetings of the same original date.
/// </summary>
internal sealed class Meeting : Entity
{
    private Meeting()
    {
    }

    /// <summary>The series; null for a single meeting.</summary>
    public Guid? SeriesId { get; private set; }

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a child's own team; null for the others.</summary>
    public Guid? ChildId { get; private set; }

    public MeetingKind Kind { get; private set; }

    /// <summary>The day that the rule gave, in Europe/Helsinki.</summary>
    public DateOnly OriginalDate { get; private set; }

    /// <summary>UTC. Of a skipped meeting: when it would have begun.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    public MeetingStatus Status { get; private set; }

    /// <summary>Why it was skipped or moved: the holiday's name key, e.g. <c>easterMonday</c>.</summary>
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
    internal ScheduledOccurrence Announcement => new(Id, StartsAt, EndsAt, Version);

    /// <summary>The meeting of a series on one of its dates.</summary>
    internal static Meeting Of(MeetingSeries series, SeriesDate date) => new()
    {
        SeriesId = series.Id,
        TeamId = series.TeamId,
        ChildId = series.ChildId,
        Kind = series.Kind,
        OriginalDate = date.OriginalDate,
        StartsAt = series.Time.StartsAt(date.Date),
        EndsAt = series.Time.EndsAt(date.Date),
        Status = StatusOf(date.Status),
        Reason = date.Reason,
        Version = 1,
    };

    private static MeetingStatus StatusOf(SeriesDateStatus status) => status switch
    {
        SeriesDateStatus.Planned => MeetingStatus.Planned,
        SeriesDateStatus.Skipped => MeetingStatus.Skipped,
        SeriesDateStatus.Moved => MeetingStatus.Moved,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
