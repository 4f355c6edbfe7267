using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Reads one goal, if the caller may see it.</summary>
internal static class GetGoal
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(GoalUseCases.One, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("One goal");

    internal static async Task<Ok<GoalView>> Handle(Guid childId, Guid goalId, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var goal = await db.GoalAsync(childId, goalId, await viewers.OfAsync(childId, ct), ct);
        return TypedResults.Ok(GoalView.From(goal, await db.Agreements.AsNoTracking().Where(row => row.GoalId == goalId).OrderBy(row => row.Id).ToListAsync(ct)));
    }
}
