using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>A record, or what changed in it, as one of those who may see it sees it.</summary>
/// <param name="MeetingId">Whose record.</param>
/// <param name="State">Open while it is written, shared afterwards.</param>
/// <param name="SharedVersion">0 while open.</param>
/// <param name="SharedAt">UTC.</param>
/// <param name="NextMeetingId">The next meeting, where one was agreed.</param>
/// <param name="Revision">Everything up to this revision is in the answer; ask for the rest with <c>since</c>.</param>
/// <param name="More">There is more already: ask again at once.</param>
/// <param name="Parts">In order.</param>
/// <param name="Paragraphs">In order of parts and within them; removed ones only among changes, without their text.</param>
internal sealed record RecordView(
    Guid MeetingId, RecordState State, int SharedVersion, DateTimeOffset? SharedAt, Guid? NextMeetingId, long Revision, bool More,
    IReadOnlyList<RecordPartView> Parts, IReadOnlyList<RecordParagraphView> Paragraphs);

/// <summary>A part of a record.</summary>
/// <param name="Id">The part.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its own heading; null = the kind's.</param>
/// <param name="ChildId">The child concerned, or null.</param>
/// <param name="Order">Compares byte by byte.</param>
internal sealed record RecordPartView(Guid Id, RecordPartKind Kind, [property: Personal] string? Title, Guid? ChildId, string Order)
{
    internal static RecordPartView From(RecordPart part) => new(part.Id, part.Kind, part.Title, part.ChildId, part.OrderKey);
}
