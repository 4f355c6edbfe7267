using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>What records say about the child, earlier texts among it, for subject access.</summary>
internal static class ExportRecords
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct)
    {
        var parts = await db.RecordParts.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderBy(row => row.MeetingId).ThenBy(row => row.OrderKey).ToListAsync(ct);
        var paragraphs = await db.RecordParagraphs.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderBy(row => row.OrderKey).ToListAsync(ct);
        var earlier = await db.EarlierTexts.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderBy(row => row.ParagraphId).ThenBy(row => row.Version)
            .Select(row => new { row.MeetingId, row.ParagraphId, row.Version, row.Text, row.WrittenAt, row.ReplacedAt, row.ReplacedByName, row.Reason })
            .ToListAsync(ct);
        var byPart = paragraphs.ToLookup(row => row.PartId, row => new
        {
            row.Id,
            row.AuthorName,
            row.Text,
            row.Version,
            row.Removed,
            row.WrittenAt,
            row.ChangedAt,
        });
        return new
        {
            Parts = parts.ConvertAll(part => new { part.MeetingId, part.Id, part.Kind, part.Title, Paragraphs = byPart[part.Id] }),
            EarlierTexts = earlier,
        };
    }
}
