using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>In what a meeting that was held differs from the model. Nothing is refused for it; it is kept and counted.</summary>
internal enum DeviationKind
{
    /// <summary>Nobody of a role that the table requires was there (C1b).</summary>
    RoleMissing,

    /// <summary>The systemic team met without its quorum .</summary>
    NoQuorum,

    /// <summary>Nobody was named to prepare it .</summary>
    NoPreparer,

    /// <summary>It handled no child's matter, and it is there for that.</summary>
    NoChild,

    /// <summary>Who was there was not written down for everyone.</summary>
    AttendanceUnknown,
}

/// <summary>One deviation of a held meeting.</summary>
internal sealed class MeetingDeviation : Entity
{
    private MeetingDeviation()
    {
    }

    internal MeetingDeviation(Meeting meeting, DeviationKind kind, ParticipantRole? role = null) =>
        (MeetingId, TeamId, MeetingKind, StartsAt, Kind, Role) = (meeting.Id, meeting.TeamId, meeting.Kind, meeting.StartsAt, kind, role);

    public Guid MeetingId { get; private set; }

    public Guid TeamId { get; private set; }

    public MeetingKind MeetingKind { get; private set; }

    /// <summary>The meeting's start, so that a period is counted from one index.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    public DeviationKind Kind { get; private set; }

    /// <summary>The role that was missing; null for the other kinds.</summary>
    public ParticipantRole? Role { get; private set; }
}
