using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>What a paragraph said before it was changed: no text of a record is ever lost.</summary>
internal sealed class EarlierText : Entity
{
    internal const int MaxReasonLength = 500;

    private EarlierText()
    {
    }

    internal EarlierText(RecordParagraph paragraph, int? replacedInVersion, RecordAuthor by, string? reason, DateTimeOffset now)
    {
        (ParagraphId, MeetingId, ChildId) = (paragraph.Id, paragraph.MeetingId, paragraph.ChildId);
        (Version, Text, WrittenAt) = (paragraph.Version, paragraph.Text, paragraph.ChangedAt);
        (ReplacedInVersion, ReplacedAt, ReplacedBySubject, ReplacedByName, Reason) = (replacedInVersion, now, by.Subject, by.Name, reason);
    }

    public Guid ParagraphId { get; private set; }

    public Guid MeetingId { get; private set; }

    public Guid? ChildId { get; private set; }

    /// <summary>The paragraph's version that this was.</summary>
    public int Version { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The shared version in which another text took its place; null while the record was open.</summary>
    public int? ReplacedInVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset ReplacedAt { get; private set; }

    public string ReplacedBySubject { get; private set; } = "";

    [Personal]
    public string ReplacedByName { get; private set; } = "";

    /// <summary>Why a shared text was corrected.</summary>
    [Personal]
    public string? Reason { get; private set; }
}
