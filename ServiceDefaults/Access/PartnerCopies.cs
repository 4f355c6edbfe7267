using Microsoft.Extensions.Hosting;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>What the gate of every service but Teams, which owns them, needs to know of partners.</summary>
public static class PartnerCopies
{
    /// <summary>Keeps partners, what their tokens carry and whether they are suspended, as Teams tells of them.</summary>
    public static void ConsumePartners(this IHostApplicationBuilder builder)
    {
        builder.Consume<OrganisationRegistered, WhenOrganisationRegistered>();
        builder.Consume<OrganisationChanged, WhenOrganisationChanged>();
        builder.Consume<OrganisationSuspended, WhenOrganisationSuspended>();
        builder.Consume<OrganisationResumed, WhenOrganisationResumed>();
    }
}
