using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Lists the meetings of a team in order of time, of all its series and single ones; what was called off is among them.</summary>
internal static class ListTeamMeetings
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/meetings", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("The meetings of a team, in order of time");

    internal static async Task<Ok<Page<MeetingView>>> Handle(
        Guid teamId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var rows = db.Meetings.AsNoTracking().Where(row => row.TeamId == teamId && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        return TypedResults.Ok(await rows.ReadPageAsync(paging, "GET /teams/{teamId}/meetings", db, caller, trail, clock, ct));
    }
}
