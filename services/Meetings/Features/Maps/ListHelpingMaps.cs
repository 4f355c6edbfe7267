using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Maps;

/// <summary>Lists the versions of a child's helping map, latest first. The child and the family see it: it is theirs.</summary>
internal static class ListHelpingMaps
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/helping-maps", Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("The versions of a child's helping map");

    internal static async Task<Ok<Page<HelpingMapView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var maps = db.HelpingMaps.AsNoTracking().Where(map => map.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            maps = maps.Where(map => map.Id < after);
        }

        var page = await paging.ReadAsync(maps.OrderByDescending(map => map.Id), map => [map.Id], ct);
        return TypedResults.Ok(new Page<HelpingMapView>([.. page.Items.Select(HelpingMapView.From)], page.Next));
    }
}
