using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>The meetings of a child's responsibility team.</summary>
internal static class ResponsibilityUseCases
{
    internal const string Meetings = "/children/{childId:guid}/responsibility-meetings";
    internal const string Meeting = Meetings + "/{meetingId:guid}";

    internal static void AddResponsibility(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("responsibilityTeamMeetings", async (db, childId, ct) => await CycleView.ReadAsync(
            db, await db.ResponsibilityCycles.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct), ct));

    internal static void MapResponsibility(this RouteGroupBuilder meetings)
    {
        AddResponsibilityMeeting.Map(meetings);
        ListResponsibilityCycles.Map(meetings);
        ConsiderChild.Map(meetings);
        ReleaseResponsibilityMeeting.Map(meetings);
    }

    /// <summary>The child's cycle that has the meeting. A child has few of them.</summary>
    internal static async Task<ResponsibilityCycle> CycleOfMeetingAsync(this MeetingsDb db, Guid childId, Guid meetingId, CancellationToken ct) =>
        (await db.ResponsibilityCycles.Where(row => row.ChildId == childId).ToListAsync(ct))
            .SingleOrDefault(cycle => cycle.Meetings.Any(meeting => meeting.MeetingId == meetingId)) ?? throw new Problem(Problems.NotFound);
}
