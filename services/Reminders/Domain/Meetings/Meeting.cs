using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Meetings;

/// <summary>Copy of an occurrence, as Meetings last told of it. The highest version wins.</summary>
internal sealed class Meeting : Entity
{
    private Meeting()
    {
    }

    public Meeting(Guid? seriesId, Guid teamId, Guid? childId, MeetingKind kind, ScheduledOccurrence occurrence)
    {
        Id = occurrence.MeetingId;
        SeriesId = seriesId;
        TeamId = teamId;
        ChildId = childId;
        Kind = kind;
        StartsAt = occurrence.StartsAt;
        EndsAt = occurrence.EndsAt;
        Version = occurrence.Version;
    }

    public Guid? SeriesId { get; private set; }

    public Guid TeamId { get; private set; }

    public Guid? ChildId { get; private set; }

    public MeetingKind Kind { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public int Version { get; private set; }

    public MeetingStatus Status { get; private set; }

    /// <summary>Asked when a reminder is written and again before each attempt to send it.</summary>
    public static Timeliness Check(Meeting? meeting, int version, DateTimeOffset now)
    {
        if (meeting is not { Status: MeetingStatus.Planned } || meeting.Version != version)
        {
            return Timeliness.Void;
        }

        return meeting.StartsAt <= now ? Timeliness.Expired : Timeliness.Timely;
    }
}
