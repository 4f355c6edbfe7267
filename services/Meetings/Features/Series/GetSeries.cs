using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Reads one series.</summary>
internal static class GetSeries
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/series/{seriesId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("One series of meetings");

    internal static async Task<Ok<SeriesView>> Handle(Guid seriesId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(SeriesView.From(await db.Series.AsNoTracking().SingleAsync(series => series.Id == seriesId, ct)));
}
