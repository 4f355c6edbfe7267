using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>
/// Lists the caller's own meetings in order of time, each with their part in it: those of the teams they are in, and those
/// they are invited to; or the coming ones that wait for their answer. That someone has a meeting is theirs to know; whose
/// matter it is shows only with a grant for that child.
/// </summary>
internal static class ListMyMeetings
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/mine", Handle).Requires(Permission.AnswerInvitations).WithSummary("Your own meetings, in order of time");

    internal static async Task<Ok<Page<MeetingView>>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [FromQuery] bool? unanswered, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var ids = unanswered is true ? OwnMeetings.Unanswered(db, caller, clock.GetUtcNow()) : OwnMeetings.Of(db, caller, range);
        return TypedResults.Ok(await OwnParts.ReadPageAsync(ids, paging, "GET /mine", db, caller, trail, clock, ct));
    }
}
