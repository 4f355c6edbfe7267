using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Lists the child's goals that the caller may see, oldest first.</summary>
internal static class ListGoals
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(GoalUseCases.Goals, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("The child's goals");

    internal static async Task<Ok<Page<GoalView>>> Handle(
        Guid childId, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var goals = db.Goals.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(await viewers.OfAsync(childId, ct));
        if (paging.AfterId() is { } after)
        {
            goals = goals.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(goals.OrderBy(row => row.Id), row => [row.Id], ct);
        var ids = page.Items.Select(goal => goal.Id).ToArray();
        var agreements = (await db.Agreements.AsNoTracking().Where(row => ids.Contains(row.GoalId)).OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.GoalId);
        return TypedResults.Ok(new Page<GoalView>([.. page.Items.Select(goal => GoalView.From(goal, agreements[goal.Id]))], page.Next));
    }
}
