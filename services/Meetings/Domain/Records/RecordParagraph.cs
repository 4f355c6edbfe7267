using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>
/// One paragraph of a record, with its own author and version: two people who write at once never touch the same row,
/// unless they change the same paragraph, and then the second one learns of it.
/// </summary>
internal sealed class RecordParagraph : Entity
{
    internal const int MaxTextLength = 8000;

    private RecordParagraph()
    {
    }

    internal RecordParagraph(MeetingRecord record, RecordPart part, RecordAuthor author, string text, string orderKey, DateTimeOffset now)
    {
        (MeetingId, PartId, ChildId) = (part.MeetingId, part.Id, part.ChildId);
        (AuthorSubject, AuthorPersonId, AuthorName) = (author.Subject, author.PersonId, author.Name);
        (Text, OrderKey, Version, WrittenAt, ChangedAt) = (text, orderKey, 1, now, now);
        AddedIn = record.SharedVersion;
        Revision = record.NextRevision();
    }

    public Guid MeetingId { get; private set; }

    public Guid PartId { get; private set; }

    /// <summary>As of its part.</summary>
    public Guid? ChildId { get; private set; }

    /// <summary>Token subject of whoever wrote it first.</summary>
    public string AuthorSubject { get; private set; } = "";

    public Guid? AuthorPersonId { get; private set; }

    [Personal]
    public string AuthorName { get; private set; } = "";

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>Place within its part.</summary>
    public string OrderKey { get; private set; } = "";

    /// <summary>Rises with every change of the text.</summary>
    public int Version { get; private set; }

    /// <summary>The record's revision in which it was last changed.</summary>
    public long Revision { get; private set; }

    /// <summary>Taken out of the record; its text is among the earlier ones.</summary>
    public bool Removed { get; private set; }

    /// <summary>The shared version with which it came; 0 = while the record was open.</summary>
    public int AddedIn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    internal bool IsBy(string subject) => AuthorSubject == subject;

    /// <summary>Changes the text while the record is open; only the author does, in words that carry their name.</summary>
    /// <returns>The text as it was, to be kept.</returns>
    /// <exception cref="RuleViolation"><c>record_shared</c>, <c>not_the_author</c>, <c>paragraph_removed</c>.</exception>
    internal EarlierText Rewrite(MeetingRecord record, string text, RecordAuthor author, DateTimeOffset now)
    {
        EnsureAuthorMayChange(record, author);
        return Replace(record, text, null, author, null, now);
    }

    /// <summary>Takes the paragraph out while the record is open; only the author does.</summary>
    /// <inheritdoc cref="Rewrite"/>
    internal EarlierText Remove(MeetingRecord record, RecordAuthor author, DateTimeOffset now)
    {
        EnsureAuthorMayChange(record, author);
        Removed = true;
        return Replace(record, "", null, author, null, now);
    }

    /// <summary>Puts the paragraph elsewhere in the same child's parts, or among those of all.</summary>
    /// <exception cref="RuleViolation"><c>record_shared</c>, <c>paragraph_removed</c>, <c>part_of_another_child</c>.</exception>
    internal void Move(MeetingRecord record, RecordPart part, string orderKey)
    {
        record.EnsureOpen();
        EnsureThere();
        if (part.MeetingId != MeetingId || part.ChildId != ChildId)
        {
            throw new RuleViolation("part_of_another_child", "A paragraph stays with the child that it was written about.");
        }

        (PartId, OrderKey, Revision) = (part.Id, orderKey, record.NextRevision());
    }

    /// <summary>Corrects a shared record: the text before stays in its version, and whoever corrects says why.</summary>
    /// <exception cref="RuleViolation"><c>paragraph_removed</c>, <c>record_open</c>.</exception>
    internal EarlierText Correct(MeetingRecord record, string text, string reason, RecordAuthor author, DateTimeOffset now)
    {
        EnsureThere();
        return Replace(record, text, record.NextVersion(), author, reason, now);
    }

    private EarlierText Replace(
        MeetingRecord record, string text, int? sharedVersion, RecordAuthor author, string? reason, DateTimeOffset now)
    {
        var earlier = new EarlierText(this, sharedVersion, author, reason, now);
        (Text, Version, ChangedAt, Revision) = (text, Version + 1, now, record.NextRevision());
        return earlier;
    }

    private void EnsureAuthorMayChange(MeetingRecord record, RecordAuthor author)
    {
        record.EnsureOpen();
        EnsureThere();
        if (!IsBy(author.Subject))
        {
            throw new RuleViolation("not_the_author", "A paragraph is changed by the one who wrote it; add one of your own.");
        }
    }

    private void EnsureThere()
    {
        if (Removed)
        {
            throw new RuleViolation("paragraph_removed", "The paragraph has been taken out.");
        }
    }
}
