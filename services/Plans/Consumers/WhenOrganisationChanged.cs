using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>A partner signs in under another name, or can sign in at last.</summary>
internal sealed class WhenOrganisationChanged(OrganisationNews news) : IEventHandler<OrganisationChanged>
{
    public Task Handle(OrganisationChanged @event, CancellationToken ct) => news.KnowAsync(@event.OrganisationId, @event.TokenOrganisation, ct);
}
