using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>How each party rated each goal over time, as data.</summary>
internal static class GetRatingSeries
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan + "/rating-series", Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("Ratings of the goals over time");

    internal static async Task<Ok<Page<RatingSeries.GoalSeries>>> Handle(Guid childId, RatingSeries series, CancellationToken ct) =>
        TypedResults.Ok(new Page<RatingSeries.GoalSeries>(await series.ReadAsync(childId, ct), null));
}
