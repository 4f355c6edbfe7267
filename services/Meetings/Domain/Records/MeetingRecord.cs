using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>
/// The one shared record of a meeting (A1-11). Whoever changes something in it holds this row while they do, so changes
/// get revisions without gaps and in the order in which they become visible: whoever has read up to a revision has
/// missed nothing.
/// </summary>
internal sealed class MeetingRecord : Entity
{
    private MeetingRecord()
    {
    }

    public Guid MeetingId { get; private set; }

    /// <summary>The child, for a meeting about one child; null where parts name theirs, or none is concerned.</summary>
    public Guid? ChildId { get; private set; }

    public RecordState State { get; private set; }

    /// <summary>Rises with every change of a part or paragraph.</summary>
    public long Revision { get; private set; }

    /// <summary>0 while open; 1 when shared, one more with each correction.</summary>
    public int SharedVersion { get; private set; }

    /// <summary>When it was first shared, UTC.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>The next meeting, where one was agreed.</summary>
    public Guid? NextMeetingId { get; private set; }

    internal static MeetingRecord Open(Meeting meeting) => new() { MeetingId = meeting.Id, ChildId = meeting.ChildId };

    /// <summary>The revision of the change that is being made.</summary>
    internal long NextRevision() => ++Revision;

    /// <summary>Refuses to write into what has been given to others.</summary>
    /// <exception cref="RuleViolation"><c>record_shared</c>.</exception>
    internal void EnsureOpen()
    {
        if (State != RecordState.Open)
        {
            throw new RuleViolation("record_shared", "The record has been shared; correct it instead.");
        }
    }

    /// <summary>Closes the record and gives it to all participants .</summary>
    /// <exception cref="RuleViolation"><c>record_shared</c>.</exception>
    internal void Share(Guid? nextMeetingId, DateTimeOffset now)
    {
        EnsureOpen();
        (State, SharedVersion, SharedAt, NextMeetingId) = (RecordState.Shared, 1, now, nextMeetingId);
        NextRevision();
    }

    /// <summary>A correction makes the next version; the one before it stays readable.</summary>
    /// <exception cref="RuleViolation"><c>record_open</c>.</exception>
    internal int NextVersion()
    {
        if (State != RecordState.Shared)
        {
            throw new RuleViolation("record_open", "The record is still open; change it instead of correcting it.");
        }

        return ++SharedVersion;
    }
}
