using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Maps;

/// <summary>The collaborative helping map.</summary>
internal static class MapUseCases
{
    internal static void AddMaps(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "helpingMaps",
        async (db, childId, ct) => (await db.HelpingMaps.AsNoTracking().Where(map => map.ChildId == childId).OrderBy(map => map.Version).ToListAsync(ct))
            .ConvertAll(HelpingMapView.From));

    internal static void MapMaps(this RouteGroupBuilder meetings)
    {
        DrawHelpingMap.Map(meetings);
        ListHelpingMaps.Map(meetings);
    }
}
