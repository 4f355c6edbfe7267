using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Preparing a meeting.</summary>
internal static class PreparationUseCases
{
    internal static void AddPreparation(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "preparation",
        async (db, childId, ct) => (await db.PreparationItems.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderBy(row => row.MeetingId).ThenBy(row => row.Position).ToListAsync(ct)).ConvertAll(PreparationView.Item.Of));

    internal static void MapPreparation(this RouteGroupBuilder meetings)
    {
        BeginPreparation.Map(meetings);
        GetPreparation.Map(meetings);
        AddPreparationItem.Map(meetings);
        TickPreparation.Map(meetings);
        ListMissingPreparations.Map(meetings);
    }
}
