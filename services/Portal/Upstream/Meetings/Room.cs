namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>A meeting.</summary>
public sealed record MeetingDetails(
    Guid Id, Guid? SeriesId, Guid TeamId, string Kind, string Title, string? Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status,
    string? Reason, IReadOnlyList<Guid> ChildIds, IReadOnlyList<Deviation>? Deviations = null, IReadOnlyList<PassedBy>? NotFirst = null);

/// <summary>In what a held meeting differed from the model; the role is the one that was missing.</summary>
public sealed record Deviation(string Kind, string? Role);

/// <summary>Why the professional team was passed by for a child.</summary>
public sealed record PassedBy(Guid ChildId, string Why);

/// <summary>Someone's part in a meeting; names are asked of Teams.</summary>
public sealed record Participant(
    Guid Id, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, bool Member, string Role, bool IsChair, bool IsRecorder, bool IsPreparer,
    string? WhyPresent, string Answer, string Attendance);

public sealed record Agenda(Guid MeetingId, string Structure, int Minutes, IReadOnlyList<AgendaItem> Items);

/// <summary>An item; hidden when it is about a child whom the person may not see.</summary>
public sealed record AgendaItem(Guid Id, string? Topic, string? Title, int Minutes, Guid? ChildId, bool Hidden);

/// <summary>The shared record, or what changed in it.</summary>
public sealed record SharedRecord(
    Guid MeetingId, string State, int SharedVersion, DateTimeOffset? SharedAt, Guid? NextMeetingId, long Revision, bool More,
    IReadOnlyList<RecordPart> Parts, IReadOnlyList<RecordParagraph> Paragraphs);

/// <summary>A part of a record; its order compares byte by byte.</summary>
public sealed record RecordPart(Guid Id, string Kind, string? Title, Guid? ChildId, string Order);

/// <summary>A paragraph; its order is within the part.</summary>
public sealed record RecordParagraph(
    Guid Id, Guid PartId, string Author, Guid? AuthorPersonId, bool Mine, string Text, string Order, int Version, bool Removed,
    DateTimeOffset WrittenAt, DateTimeOffset ChangedAt, string ETag);

/// <summary>A paragraph as it stands.</summary>
public sealed record ParagraphHistory(RecordParagraph Paragraph, IReadOnlyList<EarlierText> Earlier);

/// <summary>What a paragraph said before.</summary>
public sealed record EarlierText(int Version, string Text, DateTimeOffset ReplacedAt, string ReplacedBy, string? Reason);
