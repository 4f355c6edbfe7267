using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Lists the child's plans, oldest first; at most one of them is active.</summary>
internal static class ListPlans
{
    /// <summary>A plan.</summary>
    /// <param name="Id">The plan.</param>
    /// <param name="Kind">What it is made for.</param>
    /// <param name="StartsOn">First day.</param>
    /// <param name="EndedOn">Last day; null = active.</param>
    /// <param name="EndReason">Why it ended.</param>
    /// <param name="PublishedVersion">Number of its last version; 0 = none.</param>
    internal sealed record Row(
        Guid Id, PlanKind Kind, DateOnly StartsOn, DateOnly? EndedOn, [property: Personal] string? EndReason, int PublishedVersion);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/children/{childId:guid}/joint-plans", Handle).ForChild(Permission.ReadPlans).WithSummary("The child's joint plans");

    internal static async Task<Ok<Page<Row>>> Handle(Guid childId, [AsParameters] Paging paging, PlansDb db, CancellationToken ct)
    {
        var rows = db.Plans.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        var shown = rows.OrderBy(row => row.Id).Select(row => new Row(row.Id, row.Kind, row.StartsOn, row.EndedOn, row.EndReason, row.PublishedVersion));
        return TypedResults.Ok(await paging.ReadAsync(shown, row => [row.Id], ct));
    }
}
