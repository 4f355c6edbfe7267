using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>
/// Who sees which series. Those of a child's own team are the child's data: they take a grant or supervision. The
/// others are for those who work here. The list below decides as the gate does.
/// </summary>
internal static class SeriesAccess
{
    /// <summary>For the gate: the child whose team it is.</summary>
    internal static async Task<ChildSubject> ChildOfTeamAsync(MeetingsDb db, Guid teamId, CancellationToken ct) =>
        await db.Teams.AsNoTracking().Where(team => team.Id == teamId).Select(team => new { team.ChildId }).FirstOrDefaultAsync(ct)
            is { } team ? ChildSubject.Of(team.ChildId) : ChildSubject.Missing;

    /// <summary>For the gate: the child whose series it is.</summary>
    internal static async Task<ChildSubject> ChildOfSeriesAsync(MeetingsDb db, Guid seriesId, CancellationToken ct) =>
        await db.Series.AsNoTracking().Where(series => series.Id == seriesId).Select(series => new { series.ChildId }).FirstOrDefaultAsync(ct)
            is { } series ? ChildSubject.Of(series.ChildId) : ChildSubject.Missing;

    /// <summary>The first series that the caller sees, in order of id; each of the parts is read from its own index.</summary>
    internal static IQueryable<MeetingSeries> FirstSeen(
        this IQueryable<MeetingSeries> series, MeetingsDb db, Caller caller, DateTimeOffset now, int count)
    {
        if (caller.Supervises(Permission.ReadMeetings))
        {
            return series.OrderBy(row => row.Id);
        }

        var ofChildren = series.Where(row => row.ChildId != null && db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId))
            .OrderBy(row => row.Id).Take(count);
        return caller.MayWithoutChild(Permission.ReadMeetings)
            ? series.Where(row => row.ChildId == null).OrderBy(row => row.Id).Take(count).Concat(ofChildren).OrderBy(row => row.Id)
            : ofChildren;
    }
}
