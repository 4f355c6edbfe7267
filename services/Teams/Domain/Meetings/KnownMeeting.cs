using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Meetings;

/// <summary>A meeting as Meetings told of it: when someone who is invited to it alone has to go again.</summary>
internal sealed class KnownMeeting : Entity
{
    private KnownMeeting()
    {
    }

    /// <summary>The meeting under the id that Meetings gave it.</summary>
    public KnownMeeting(Guid meetingId, Guid teamId, Guid? childId, DateTimeOffset endsAt) =>
        (Id, TeamId, ChildId, EndsAt) = (meetingId, teamId, childId, endsAt);

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a meeting about one child alone.</summary>
    public Guid? ChildId { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public bool Cancelled { get; private set; }

    /// <summary>
    /// Rises with each member invited: an invitation and a move at the same time meet on this row, and the later one
    /// looks again.
    /// </summary>
    public int Invitations { get; private set; }

    public void Invite() => Invitations++;

    public void Move(DateTimeOffset endsAt) => (EndsAt, Cancelled) = (endsAt, false);

    public void Cancel() => Cancelled = true;
}
