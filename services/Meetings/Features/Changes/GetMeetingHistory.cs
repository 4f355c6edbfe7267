using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Shows what was done to one meeting, by whom, when and why; oldest first.</summary>
internal static class GetMeetingHistory
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/history", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What was done to a meeting, by whom and why");

    internal static async Task<Ok<Page<ChangeView>>> Handle(
        Guid meetingId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        // Lines from when the meeting was another child's stay that child's.
        var (now, supervises, after) = (clock.GetUtcNow(), caller.Supervises(Permission.ReadMeetings), paging.AfterId() ?? Guid.Empty);
        var lines = db.Changes.AsNoTracking()
            .Where(row => row.MeetingId == meetingId && row.Id > after
                && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)))
            .OrderBy(row => row.Id);
        var page = await paging.ReadAsync(lines, row => [row.Id], ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /meetings/history");
        return TypedResults.Ok(new Page<ChangeView>([.. page.Items.Select(ChangeView.From)], page.Next));
    }
}
