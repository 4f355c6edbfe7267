using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>The series and meetings of the child's own teams, for subject access.</summary>
internal static class ExportSeries
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct)
    {
        var series = await db.Series.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct);
        var ids = series.ConvertAll(row => (Guid?)row.Id);
        var meetings = await db.Meetings.AsNoTracking().Where(row => ids.Contains(row.SeriesId)).OrderBy(row => row.StartsAt).ToListAsync(ct);
        var bySeries = meetings.ToLookup(row => row.SeriesId, OccurrenceView.From);
        return series.ConvertAll(row => new Exported(SeriesView.From(row), [.. bySeries[row.Id]]));
    }

    internal sealed record Exported(SeriesView Series, IReadOnlyList<OccurrenceView> Occurrences);
}
