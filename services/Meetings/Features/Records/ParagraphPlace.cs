using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Finds the order key for a paragraph behind another one. Asked for while the record is held, so it stays free.</summary>
internal static class ParagraphPlace
{
    /// <summary>A key that no paragraph of the part has.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="partId">Where the paragraph goes.</param>
    /// <param name="afterId">The paragraph before it; null = at the end.</param>
    /// <param name="atStart">Before all others; <paramref name="afterId"/> is null then.</param>
    /// <param name="ct">Cancels the look.</param>
    internal static async Task<string> FindAsync(this MeetingsDb db, Guid partId, Guid? afterId, bool atStart, CancellationToken ct)
    {
        var inPart = db.RecordParagraphs.AsNoTracking().Where(row => row.PartId == partId);
        if (atStart)
        {
            return OrderKey.Between(null, await inPart.MinAsync(row => (string?)row.OrderKey, ct));
        }

        if (afterId is null)
        {
            return OrderKey.Between(await inPart.MaxAsync(row => (string?)row.OrderKey, ct), null);
        }

        var left = await inPart.Where(row => row.Id == afterId).Select(row => row.OrderKey).SingleOrDefaultAsync(ct)
            ?? throw new InvalidFields("afterId", "unknown_paragraph", "The part has no such paragraph.");
#pragma warning disable CA1309, CA1310, MA0074 // Translated to SQL, where the column's collation compares byte by byte.
        var right = await inPart.Where(row => string.Compare(row.OrderKey, left) > 0).MinAsync(row => (string?)row.OrderKey, ct);
#pragma warning restore CA1309, CA1310, MA0074
        return OrderKey.Between(left, right);
    }
}
