using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Shows what was done to a series as a whole or from a day on, by whom, when and why; oldest first.</summary>
internal static class GetSeriesHistory
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/series/{seriesId:guid}/history", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("What was done to a series, by whom and why");

    internal static async Task<Ok<Page<ChangeView>>> Handle(Guid seriesId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var after = paging.AfterId() ?? Guid.Empty;
        var lines = db.Changes.AsNoTracking().Where(row => row.SeriesId == seriesId && row.Id > after).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(lines, row => [row.Id], ct);
        return TypedResults.Ok(new Page<ChangeView>([.. page.Items.Select(ChangeView.From)], page.Next));
    }
}
