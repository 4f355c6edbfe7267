using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;

namespace SystemicPlatform.Plans;

/// <summary>What Plans adds to the service defaults, and its use cases.</summary>
internal static class PlansService
{
    internal static void Add(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.EraseChildren();
        builder.Services.AddPlans();
    }

    internal static void Map(RouteGroupBuilder plans) => plans.MapPlans();
}
