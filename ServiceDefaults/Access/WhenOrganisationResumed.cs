using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>A partner's clients are let in again.</summary>
internal sealed class WhenOrganisationResumed(ServiceDb db) : IEventHandler<OrganisationResumed>
{
    public async Task Handle(OrganisationResumed @event, CancellationToken ct) => (await db.PartnerAsync(@event.OrganisationId, ct)).Resume();
}
