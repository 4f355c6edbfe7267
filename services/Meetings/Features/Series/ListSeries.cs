using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Lists the series that the caller sees, oldest first; of one team or of all.</summary>
internal static class ListSeries
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/series", Handle).Requires(Permission.ReadMeetings).WithSummary("Series of meetings, of one team or of all that you see");

    internal static async Task<Ok<Page<SeriesView>>> Handle(
        [AsParameters] Paging paging, [FromQuery] Guid? teamId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var series = Filter(db.Series.AsNoTracking(), teamId, paging.AfterId(), caller);
        var page = await paging.ReadAsync(
            series.FirstSeen(db, caller, clock.GetUtcNow(), paging.Size + 1), row => [row.Id], ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /series");
        return TypedResults.Ok(new Page<SeriesView>([.. page.Items.Select(SeriesView.From)], page.Next));
    }

    private static IQueryable<MeetingSeries> Filter(IQueryable<MeetingSeries> series, Guid? teamId, Guid? after, Caller caller)
    {
        if (teamId is { } team)
        {
            series = series.Where(row => row.TeamId == team);
        }
        else if (caller.Tenants is [var tenant])
        {
            // The tenant filter is an "any of": only an equality lets the index give the rows in order.
            series = series.Where(row => row.Tenant == tenant);
        }

        return after is { } id ? series.Where(row => row.Id > id) : series;
    }
}
