using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>A partner is known from now on by what its clients carry.</summary>
internal sealed class WhenOrganisationRegistered(ServiceDb db) : IEventHandler<OrganisationRegistered>
{
    public async Task Handle(OrganisationRegistered @event, CancellationToken ct) => (await db.PartnerAsync(@event.OrganisationId, ct)).SignInAs(@event.TokenOrganisation);
}
