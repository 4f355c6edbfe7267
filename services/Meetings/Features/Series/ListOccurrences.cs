using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Lists the dates of a series in order of time, skipped ones among them .</summary>
internal static class ListOccurrences
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/series/{seriesId:guid}/occurrences", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("The dates of a series, skipped ones among them");

    internal static async Task<Ok<Page<OccurrenceView>>> Handle(
        Guid seriesId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var meetings = db.Meetings.AsNoTracking()
            .Where(row => row.SeriesId == seriesId && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        if (paging.AfterInstant() is { } after)
        {
            meetings = meetings.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            meetings.OrderBy(row => row.StartsAt).ThenBy(row => row.Id), row => [row.StartsAt, row.Id], ct);
        return TypedResults.Ok(new Page<OccurrenceView>([.. page.Items.Select(OccurrenceView.From)], page.Next));
    }
}
