using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>A partner's clients are let in nowhere from now on.</summary>
internal sealed class WhenOrganisationSuspended(ServiceDb db) : IEventHandler<OrganisationSuspended>
{
    public async Task Handle(OrganisationSuspended @event, CancellationToken ct) => (await db.PartnerAsync(@event.OrganisationId, ct)).Suspend(@event.At);
}
