using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>A partner is known from now on by what its clients carry.</summary>
internal sealed class WhenOrganisationRegistered(OrganisationNews news) : IEventHandler<OrganisationRegistered>
{
    public Task Handle(OrganisationRegistered @event, CancellationToken ct) => news.KnowAsync(@event.OrganisationId, @event.TokenOrganisation, ct);
}
