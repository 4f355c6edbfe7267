using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.Partners;

/// <summary>What partners' own systems find of Plans under <c>/partner/v1</c>.</summary>
internal static class PartnerUseCases
{
    internal static void AddPartners(this IServiceCollection services) => services.AddPartnerEndpoints(partners =>
    {
        PartnerChildren.Map(partners);
        PartnerPlans.Map(partners);
    });
}
