using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>Shows those who keep the record what partners said of it. One for each partner and version, so it is one page.</summary>
internal static class ListReceptions
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/record/receptions", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What partners said of a shared record");

    internal static async Task<Ok<Page<ReceptionView>>> Handle(Guid meetingId, MeetingsDb db, CancellationToken ct)
    {
        var rows = await db.RecordReceptions.AsNoTracking().Where(row => row.MeetingId == meetingId).OrderBy(row => row.Id).ToListAsync(ct);
        return TypedResults.Ok(new Page<ReceptionView>(rows.ConvertAll(ReceptionView.From), null));
    }
}
