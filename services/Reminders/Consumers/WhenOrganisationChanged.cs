using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A partner's systems sign in under another name, or can sign in at last.</summary>
internal sealed class WhenOrganisationChanged(OrganisationCopies organisations) : IEventHandler<OrganisationChanged>
{
    public Task Handle(OrganisationChanged @event, CancellationToken ct) =>
        organisations.KeepAsync(@event.OrganisationId, @event.TokenOrganisation, ct);
}
