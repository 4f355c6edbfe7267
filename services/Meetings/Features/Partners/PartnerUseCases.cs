using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>What partners' own systems find of Meetings under <c>/partner/v1</c>.</summary>
internal static class PartnerUseCases
{
    internal static void AddPartners(this IServiceCollection services) => services.AddPartnerEndpoints(PartnerConsultations.Map);
}
