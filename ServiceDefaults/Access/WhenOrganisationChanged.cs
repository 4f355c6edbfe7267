using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>A partner signs in under another name, or can sign in at last.</summary>
internal sealed class WhenOrganisationChanged(ServiceDb db) : IEventHandler<OrganisationChanged>
{
    public async Task Handle(OrganisationChanged @event, CancellationToken ct) => (await db.PartnerAsync(@event.OrganisationId, ct)).SignInAs(@event.TokenOrganisation);
}
