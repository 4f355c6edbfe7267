using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>A record as it was shared. Never changes.</summary>
internal sealed class CooperationVersion : Entity
{
    private CooperationVersion()
    {
    }

    internal CooperationVersion(CooperationRecord record, CooperationContent content, string sharedBy) =>
        (RecordId, ChildId, Number, Content, SharedAt, SharedBy) =
        (record.Id, record.ChildId, record.SharedVersion, content, record.SharedAt!.Value, sharedBy);

    public Guid RecordId { get; private set; }

    public Guid ChildId { get; private set; }

    public int Number { get; private set; }

    public CooperationContent Content { get; private set; } = new();

    /// <summary>UTC.</summary>
    public DateTimeOffset SharedAt { get; private set; }

    [Personal]
    public string SharedBy { get; private set; } = "";
}
