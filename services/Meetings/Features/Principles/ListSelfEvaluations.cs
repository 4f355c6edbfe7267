using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>Lists how a team looked at its own work, latest first; what was said of a child's meeting takes that child's gate.</summary>
internal static class ListSelfEvaluations
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/self-evaluations", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("How a team looked at its own work");

    internal static async Task<Ok<Page<SelfEvaluationView>>> Handle(
        Guid teamId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var (now, supervises) = (clock.GetUtcNow(), caller.Supervises(Permission.KeepRecords));
        var evaluations = db.SelfEvaluations.AsNoTracking().Where(row => row.TeamId == teamId
            && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)));
        if (paging.AfterId() is { } after)
        {
            evaluations = evaluations.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(evaluations.OrderByDescending(row => row.Id), row => [row.Id], ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /teams/self-evaluations");
        return TypedResults.Ok(new Page<SelfEvaluationView>([.. page.Items.Select(SelfEvaluationView.From)], page.Next));
    }
}
