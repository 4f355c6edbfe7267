using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>Shows what partners said before a meeting, to those who are in it. One for each partner, so it is one page.</summary>
internal static class ListStatements
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/statements", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What partners said before a meeting");

    internal static async Task<Ok<Page<PartnerStatements.View>>> Handle(Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        var rows = await db.PartnerStatements.AsNoTracking().Where(row => row.MeetingId == meetingId).OrderBy(row => row.Id).ToListAsync(ct);
        return TypedResults.Ok(new Page<PartnerStatements.View>(rows.ConvertAll(PartnerStatements.View.From), null));
    }
}
