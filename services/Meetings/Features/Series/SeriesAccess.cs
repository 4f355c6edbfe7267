using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>
/// Who sees which series. The series of a child's own team are the child's data: the gate decides. The others belong
/// to those who may see systemic teams.
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

    /// <summary>A series that the gate let through; without a child it is seen by those who may see its team.</summary>
    /// <exception cref="Problem">404 for the rest.</exception>
    internal static async Task<MeetingSeries> SeenAsync(MeetingsDb db, Caller caller, Guid seriesId, CancellationToken ct)
    {
        var seesTeams = caller.May(Permission.ReadSystemicTeams);
        return await db.Series.AsNoTracking().FirstOrDefaultAsync(series => series.Id == seriesId && (seesTeams || series.ChildId != null), ct)
            ?? throw new Problem(Problems.NotFound);
    }

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
        return caller.May(Permission.ReadSystemicTeams)
            ? series.Where(row => row.ChildId == null).OrderBy(row => row.Id).Take(count).Concat(ofChildren).OrderBy(row => row.Id)
            : ofChildren;
    }
}
