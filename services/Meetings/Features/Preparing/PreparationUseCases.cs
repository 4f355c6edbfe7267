using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Preparing a meeting.</summary>
internal static class PreparationUseCases
{
    internal static void AddPreparation(this IServiceCollection services)
    {
        services.AddChildExport<MeetingsDb>("preparation", async (db, childId, ct) =>
            (await db.PreparationItems.AsNoTracking().Where(row => row.ChildId == childId)
                .OrderBy(row => row.MeetingId).ThenBy(row => row.Position).ToListAsync(ct)).ConvertAll(PreparationView.Item.Of));
        services.AddChildExport<MeetingsDb>("familyPreparations", async (db, childId, ct) =>
            (await db.FamilyPreparations.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(FamilyPreparationView.From));
        services.AddOpenEndpoints(CalendarLinks.OpenPath, open =>
        {
            ReadPreparationByLink.Map(open);
            PrepareByLink.Map(open);
        });
    }

    internal static void MapPreparation(this RouteGroupBuilder meetings)
    {
        BeginPreparation.Map(meetings);
        GetPreparation.Map(meetings);
        AddPreparationItem.Map(meetings);
        TickPreparation.Map(meetings);
        ListMissingPreparations.Map(meetings);
        PrepareOneself.Map(meetings);
        GetOwnPreparation.Map(meetings);
        ListFamilyPreparations.Map(meetings);
        MakePreparationLink.Map(meetings);
    }
}
