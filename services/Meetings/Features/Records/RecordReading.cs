using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Reads a record, or what changed in it, for one caller. Scoped; used by each look and by the stream of them.</summary>
internal sealed class RecordReading(MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock)
{
    private const int MaxParagraphs = 500;

    /// <summary>What came after a revision; null where there is no record for the caller.</summary>
    /// <param name="meetingId">Whose record.</param>
    /// <param name="since">0 for all of it.</param>
    /// <param name="logged">Children whose being read is in the access log already; those shown are added.</param>
    /// <param name="ct">Cancels the reading.</param>
    internal async Task<RecordView?> SinceAsync(Guid meetingId, long since, ISet<Guid> logged, CancellationToken ct)
    {
        var record = await db.Records.AsNoTracking().SingleOrDefaultAsync(row => row.MeetingId == meetingId, ct);
        if (record is null || !await db.MayJoinAsync(meetingId, caller, ct))
        {
            return null;
        }

        var seen = await db.ChildrenSeenAsync(meetingId, caller, clock.GetUtcNow(), ct);
        if (record.ChildId is { } child && !seen.Contains(child))
        {
            return null;
        }

        // Up to the record's own revision: what is committed between these queries comes with the next look.
        var upTo = record.Revision;
        var paragraphs = await db.RecordParagraphs.AsNoTracking()
            .Where(row => row.MeetingId == meetingId && row.Revision > since && row.Revision <= upTo
                && (row.ChildId == null || seen.Contains(row.ChildId.Value)) && (since > 0 || !row.Removed))
            .OrderBy(row => row.Revision).Take(MaxParagraphs + 1).ToListAsync(ct);
        var more = paragraphs.Count > MaxParagraphs;
        if (more)
        {
            paragraphs.RemoveAt(MaxParagraphs);
            upTo = paragraphs[^1].Revision;
        }

        var parts = await PartsAsync(meetingId, since, record.Revision, seen, ct);
        Log(parts.Select(part => part.ChildId).Concat(paragraphs.Select(row => row.ChildId)).OfType<Guid>(), logged);
        return new RecordView(
            meetingId, record.State, record.SharedVersion, record.SharedAt, record.NextMeetingId, upTo, more,
            [.. parts.OrderBy(part => part.OrderKey, StringComparer.Ordinal).Select(RecordPartView.From)],
            [.. paragraphs.OrderBy(row => row.PartId).ThenBy(row => row.OrderKey, StringComparer.Ordinal)
                .Select(row => RecordParagraphView.From(row, caller.Subject))]);
    }

    private Task<List<RecordPart>> PartsAsync(Guid meetingId, long since, long upTo, List<Guid> seen, CancellationToken ct) =>
        db.RecordParts.AsNoTracking()
            .Where(part => part.MeetingId == meetingId && part.Revision > since && part.Revision <= upTo
                && (part.ChildId == null || seen.Contains(part.ChildId.Value)))
            .ToListAsync(ct);

    private void Log(IEnumerable<Guid> shown, ISet<Guid> logged) =>
        trail.Listed([.. shown.Distinct().Where(logged.Add)], "GET /meetings/record");
}
