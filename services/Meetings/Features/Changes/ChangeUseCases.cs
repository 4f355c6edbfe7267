using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>What can become of meetings and series after they were scheduled.</summary>
internal static class ChangeUseCases
{
    internal static void AddChanges(this IServiceCollection services)
    {
        services.AddScoped<History>();
        services.AddChildExport<MeetingsDb>("meetingHistory", async (db, childId, ct) =>
            (await db.Changes.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ChangeView.From));
    }

    internal static void MapChanges(this RouteGroupBuilder meetings)
    {
        ChangeMeeting.Map(meetings);
        SkipMeeting.Map(meetings);
        CancelMeeting.Map(meetings);
        RestoreMeeting.Map(meetings);
        GetMeetingHistory.Map(meetings);
        ChangeSeries.Map(meetings);
        EndSeries.Map(meetings);
        GetSeriesHistory.Map(meetings);
    }
}
