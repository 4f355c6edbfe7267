using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>A part of a record. What concerns one child in a meeting about several stands in a part of that child.</summary>
internal sealed class RecordPart : Entity
{
    internal const int MaxTitleLength = 200;

    private RecordPart()
    {
    }

    internal RecordPart(MeetingRecord record, RecordPartKind kind, string? title, Guid? childId, string orderKey)
    {
        (MeetingId, Kind, Title, ChildId, OrderKey) = (record.MeetingId, kind, title, record.ChildId ?? childId, orderKey);
        Revision = record.NextRevision();
    }

    public Guid MeetingId { get; private set; }

    /// <summary>The child concerned: its paragraphs are behind that child's gate. Null = everyone at the meeting.</summary>
    public Guid? ChildId { get; private set; }

    public RecordPartKind Kind { get; private set; }

    /// <summary>Its own heading; null = the kind's.</summary>
    [Personal]
    public string? Title { get; private set; }

    public string OrderKey { get; private set; } = "";

    /// <summary>The record's revision in which it was last changed.</summary>
    public long Revision { get; private set; }
}
