using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>Lists a team's occasions to stop and learn, in the order in which they were scheduled, latest first.</summary>
internal static class ListReflections
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/reflections", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("A team's occasions to stop and learn");

    internal static async Task<Ok<Page<ReflectionView>>> Handle(Guid teamId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var occasions = db.Reflections.AsNoTracking().Where(row => row.TeamId == teamId);
        if (paging.AfterId() is { } after)
        {
            occasions = occasions.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(occasions.OrderByDescending(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ReflectionView>([.. page.Items.Select(ReflectionView.From)], page.Next));
    }
}
