using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Indicators;

/// <summary>
/// How long client relationships last, how many plans have the child's view, and how many evaluations were made in time, by service
/// line (A4-06). Shows no child, and says nothing where there are too few to hide one.
/// </summary>
internal static class GetIndicators
{
    private const int Fewest = 5;

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/indicators", Handle).Requires(Permission.ReadModelPlans).WithSummary("Length of relationships, participation and timeliness");

    internal static async Task<Ok<Response>> Handle(string? serviceLine, PlansDb db, TimeProvider clock, CancellationToken ct)
    {
        var line = QueryWord.ReadRequired<ServiceLine>(serviceLine, nameof(serviceLine));
        var today = HelsinkiTime.Today(clock);
        var relationships = db.Relationships.AsNoTracking().Where(row => row.Line == line && row.OpenedOn != null);
        var lengths = await LengthsAsync(line, db, ct);
        var plans = db.Plans.AsNoTracking().Where(plan => plan.EndedOn == null && relationships.Any(row => row.ChildId == plan.ChildId && row.ClosedOn == null));
        var due = db.Evaluations.AsNoTracking().Where(one => relationships.Any(row => row.ChildId == one.ChildId))
            .Where(one => one.State == EvaluationState.Recorded || (one.State == EvaluationState.Planned && one.DueOn < today));
        return TypedResults.Ok(new Response(
            line, lengths.Count < Fewest ? null : lengths.Median,
            await ShareAsync(plans, plan => db.ChildsViews.Any(view => view.PlanId == plan.Id && view.Words != null), ct),
            await ShareAsync(due, one => one.State == EvaluationState.Recorded && one.RecordedOn <= one.DueOn, ct)));
    }

    private static async Task<double?> ShareAsync<T>(IQueryable<T> all, System.Linq.Expressions.Expression<Func<T, bool>> good, CancellationToken ct)
    {
        var count = await all.CountAsync(ct);
        return count < Fewest ? null : Math.Round((double)await all.CountAsync(good, ct) / count, 3);
    }

    // The database sorts them; row-level security keeps to the caller's tenants here as everywhere.
    private static Task<Lengths> LengthsAsync(ServiceLine line, PlansDb db, CancellationToken ct)
    {
        var word = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(line.ToString());
        return db.Database.SqlQuery<Lengths>($"""
            select count(*)::int as "Count", percentile_cont(0.5) within group (order by closed_on - opened_on) as "Median"
            from known_relationships where line = {word} and opened_on is not null and closed_on is not null
            """).SingleAsync(ct);
    }

    /// <summary>How many relationships have closed, and how many days the middle one lasted.</summary>
    internal sealed record Lengths(int Count, double? Median);

    /// <summary>The indicators; null where there are fewer than five.</summary>
    /// <param name="ServiceLine">Of which line.</param>
    /// <param name="MedianDays">Median length of the relationships that have closed.</param>
    /// <param name="WithChildsView">Share of active plans in which the child's view is written.</param>
    /// <param name="EvaluatedInTime">Share of due evaluations that were made by their day.</param>
    internal sealed record Response(ServiceLine ServiceLine, double? MedianDays, double? WithChildsView, double? EvaluatedInTime);
}
