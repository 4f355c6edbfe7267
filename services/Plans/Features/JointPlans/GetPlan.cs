using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Reads the draft of the active plan: open to child, family and workers while it is written. Partners read versions.</summary>
internal static class GetPlan
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan, Handle).ForChild(Permission.ReadPlans).WithSummary("The child's active joint plan");

    internal static async Task<Ok<PlanView>> Handle(Guid childId, PlansDb db, DraftReader drafts, CancellationToken ct) =>
        TypedResults.Ok(await drafts.ViewAsync(await db.ActivePlanAsync(childId, ct), ct));
}
