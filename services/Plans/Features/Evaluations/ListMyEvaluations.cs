using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>
/// Lists the planned evaluations of the children whom the caller works with; what is due first comes first. Who leads sees
/// those of the whole area with <c>all=true</c>.
/// </summary>
internal static class ListMyEvaluations
{
    /// <summary>An evaluation that is due.</summary>
    /// <param name="Id">The evaluation.</param>
    /// <param name="ChildId">Whose plan.</param>
    /// <param name="PlanId">The plan.</param>
    /// <param name="Kind">Which it is.</param>
    /// <param name="Terms">What, who and how.</param>
    /// <param name="DueOn">The day.</param>
    /// <param name="Overdue">The day is over.</param>
    /// <param name="MeetingId">The meeting that it is to be made in.</param>
    internal sealed record Item(
        Guid Id, Guid ChildId, Guid PlanId, EvaluationKind Kind, EvaluationTerms Terms, DateOnly DueOn, bool Overdue, Guid? MeetingId);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/my-evaluations", Handle).Requires(Permission.ManagePlans).WithSummary("Evaluations that are due for the children you work with");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery] DateOnly? to, [FromQuery] bool? all, [AsParameters] Paging paging,
        PlansDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var (now, today, everyone) = (clock.GetUtcNow(), HelsinkiTime.Today(clock), all is true && caller.Supervises(Permission.ManagePlans));
        var due = db.Evaluations.AsNoTracking().Where(row => row.State == EvaluationState.Planned && (to == null || row.DueOn <= to)
            && (everyone || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)));
        if (paging.AfterDay() is { } after)
        {
            due = due.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.DueOn, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var page = await paging.ReadAsync(due.OrderBy(row => row.DueOn).ThenBy(row => row.Id), row => [row.DueOn, row.Id], ct);
        trail.Listed(page.Items.Select(row => (row.ChildId, row.Tenant)).Distinct(), "GET /my-evaluations");
        return TypedResults.Ok(new Page<Item>(
            [.. page.Items.Select(row => new Item(row.Id, row.ChildId, row.PlanId, row.Kind, row.Terms, row.DueOn, row.DueOn < today, row.MeetingId))], page.Next));
    }
}
