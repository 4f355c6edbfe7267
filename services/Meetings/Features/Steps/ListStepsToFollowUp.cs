using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>
/// Lists what a meeting follows up: the open steps of its team's meetings, about children whom the caller may see or
/// about none; what is due first comes first.
/// </summary>
internal static class ListStepsToFollowUp
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/steps", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("The open steps that a meeting follows up");

    internal static async Task<Ok<Page<StepView>>> Handle(
        Guid meetingId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        var (now, supervises) = (clock.GetUtcNow(), caller.Supervises(Permission.ReadMeetings));
        var page = await db.Steps.AsNoTracking()
            .Where(row => row.TeamId == meeting.TeamId && row.State == StepState.Open
                && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)))
            .ShownTo(caller, db)
            .ReadPageAsync(paging, ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /meetings/steps");
        return TypedResults.Ok(page.Shown());
    }
}
