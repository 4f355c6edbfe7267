using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>Lists the steps agreed about a child, whoever does them; for a family those of its own meetings.</summary>
internal static class ListChildSteps
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/steps", Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("The small steps agreed about a child");

    internal static async Task<Ok<Page<StepView>>> Handle(
        Guid childId, [FromQuery] bool? open, [AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var steps = db.Steps.AsNoTracking().Where(row => row.ChildId == childId && (open == null || (row.State == StepState.Open) == open))
            .ShownTo(caller, db);
        return TypedResults.Ok((await steps.ReadPageAsync(paging, ct)).Shown());
    }
}
