namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What the meeting knows of its record.</summary>
internal sealed partial class Meeting
{
    /// <summary>When its record was shared, UTC: what is missing here is late (L-25).</summary>
    public DateTimeOffset? RecordSharedAt { get; private set; }

    internal void NoteRecordShared(DateTimeOffset now) => RecordSharedAt = now;
}
