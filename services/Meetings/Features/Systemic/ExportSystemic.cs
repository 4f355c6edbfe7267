using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>How the child was thought about, for subject access.</summary>
internal static class ExportSystemic
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct)
    {
        var records = await db.SystemicRecords.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.StartsAt).ToListAsync(ct);
        var notes = (await db.SystemicNotes.AsNoTracking().Where(row => row.ChildId == childId).ToListAsync(ct)).ToLookup(row => row.RecordId);
        var hypotheses = await db.Hypotheses.AsNoTracking().Where(row => row.ChildId == childId).Include(row => row.Changes).OrderBy(row => row.Id).ToListAsync(ct);
        return new
        {
            Records = records.ConvertAll(row => SystemicRecordView.From(row, notes[row.Id])),
            Hypotheses = hypotheses.ConvertAll(HypothesisView.From),
        };
    }
}
