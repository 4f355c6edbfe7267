using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Shows what was done to one meeting, by whom, when and why; oldest first.</summary>
internal static class GetMeetingHistory
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/history", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What was done to a meeting, by whom and why");

    internal static async Task<Ok<Page<ChangeView>>> Handle(Guid meetingId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var after = paging.AfterId() ?? Guid.Empty;
        var lines = db.Changes.AsNoTracking().Where(row => row.MeetingId == meetingId && row.Id > after).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(lines, row => [row.Id], ct);
        return TypedResults.Ok(new Page<ChangeView>([.. page.Items.Select(ChangeView.From)], page.Next));
    }
}
