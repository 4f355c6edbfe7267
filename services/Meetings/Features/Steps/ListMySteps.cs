using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>Lists the caller's own open steps; what is due first comes first. Of a child that they may not see any more, none.</summary>
internal static class ListMySteps
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/my-steps", Handle).Requires(Permission.ReadMeetings).WithSummary("One's own open steps");

    internal static async Task<Ok<Page<StepView>>> Handle(
        [AsParameters] Paging paging, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var page = await Own(db, caller, clock.GetUtcNow()).ReadPageAsync(paging, ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /my-steps");
        return TypedResults.Ok(page.Shown());
    }

    /// <summary>The caller's own open steps.</summary>
    internal static IQueryable<AgreedStep> Own(MeetingsDb db, Caller caller, DateTimeOffset now)
    {
        var (subject, supervises) = (caller.Subject, caller.Supervises(Permission.ReadMeetings));
        var mine = caller.Person is { } person
            ? db.Steps.AsNoTracking().Where(row => row.PersonId == person)
            : db.Steps.AsNoTracking().Where(row => db.Professionals.Any(one => one.Id == row.ProfessionalId && one.Subject == subject));
        return mine.Where(row => row.State == StepState.Open
            && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)));
    }
}
