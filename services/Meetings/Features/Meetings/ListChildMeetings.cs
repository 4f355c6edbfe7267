using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Lists the meetings that handle a child's matter in order of time, whichever team's they are.</summary>
internal static class ListChildMeetings
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/meetings", Handle)
            .ForChild(Permission.ReadMeetings)
            .WithSummary("The meetings about a child, in order of time");

    internal static async Task<Ok<Page<MeetingView>>> Handle(
        Guid childId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var rows =
            from part in db.MeetingChildren
            where part.ChildId == childId && part.StartsAt >= range.Begin && part.StartsAt < range.End
            join meeting in db.Meetings on part.MeetingId equals meeting.Id
            select meeting;
        return TypedResults.Ok(await rows.AsNoTracking().ReadPageAsync(
            paging, "GET /children/{childId}/meetings", db, caller, trail, clock, ct));
    }
}
