using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>A paragraph of a record.</summary>
/// <param name="Id">The paragraph.</param>
/// <param name="PartId">Its part.</param>
/// <param name="ChildId">The child concerned, or null.</param>
/// <param name="Author">Who wrote it, by the name of that time.</param>
/// <param name="AuthorPersonId">The person, when a family member wrote it.</param>
/// <param name="Mine">The caller wrote it.</param>
/// <param name="Text">Empty when removed.</param>
/// <param name="Order">Place within the part; compares byte by byte.</param>
/// <param name="Version">Rises with every change of the text.</param>
/// <param name="Removed">Taken out again.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="ChangedAt">UTC.</param>
/// <param name="ETag">For If-Match, where the paragraph comes in a list.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record RecordParagraphView(
    Guid Id, Guid PartId, Guid? ChildId, [property: Personal] string Author, Guid? AuthorPersonId, bool Mine, [property: Personal] string Text,
    string Order, int Version, bool Removed, DateTimeOffset WrittenAt, DateTimeOffset ChangedAt, string ETag,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static RecordParagraphView From(RecordParagraph row, string subject) => new(
        row.Id, row.PartId, row.ChildId, row.AuthorName, row.AuthorPersonId, row.IsBy(subject), row.Text, row.OrderKey, row.Version,
        row.Removed, row.WrittenAt, row.ChangedAt, $"\"{row.RowVersion}\"", row.RowVersion);
}
