using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Evaluations;

/// <summary>A meeting of a child's own team, as Meetings tells of it: what evaluations follow.</summary>
internal sealed class ChildMeeting : Entity
{
    private ChildMeeting()
    {
    }

    internal ChildMeeting(Guid meetingId, Guid childId, Guid teamId, MeetingKind kind) => (Id, ChildId, TeamId, Kind) = (meetingId, childId, teamId, kind);

    public Guid ChildId { get; private set; }

    public Guid TeamId { get; private set; }

    public MeetingKind Kind { get; private set; }

    /// <summary>The day, Europe/Helsinki.</summary>
    public DateOnly On { get; private set; }

    public bool Cancelled { get; private set; }

    public int Version { get; private set; }

    /// <summary>It takes place on that day; what is older than what is known says nothing.</summary>
    internal void TakePlace(DateOnly on, int version)
    {
        if (version >= Version)
        {
            (On, Version, Cancelled) = (on, version, false);
        }
    }

    /// <summary>It does not take place.</summary>
    internal void Cancel(int version)
    {
        if (version >= Version)
        {
            (Version, Cancelled) = (version, true);
        }
    }
}
