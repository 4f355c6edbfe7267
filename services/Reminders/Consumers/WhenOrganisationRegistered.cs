using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps which token a partner's systems carry.</summary>
internal sealed class WhenOrganisationRegistered(OrganisationCopies organisations) : IEventHandler<OrganisationRegistered>
{
    public Task Handle(OrganisationRegistered @event, CancellationToken ct) =>
        organisations.KeepAsync(@event.OrganisationId, @event.TokenOrganisation, ct);
}
