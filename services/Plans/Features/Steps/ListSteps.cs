using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Steps;

/// <summary>Lists the steps towards the goals that the caller may see, oldest first.</summary>
internal static class ListSteps
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan + "/steps", Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("Small steps of the child's plan");

    internal static async Task<Ok<Page<StepView>>> Handle(
        Guid childId, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var goals = db.Goals.Where(row => row.ChildId == childId).ShownTo(await viewers.OfAsync(childId, ct));
        var steps = db.Steps.AsNoTracking().Where(row => row.ChildId == childId && goals.Any(goal => goal.Id == row.GoalId));
        if (paging.AfterId() is { } after)
        {
            steps = steps.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(steps.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<StepView>([.. page.Items.Select(StepView.From)], page.Next));
    }
}
