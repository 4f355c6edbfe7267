using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Ends the service's copy of a grant.</summary>
internal sealed class WhenAccessRevoked(ServiceDb db) : IEventHandler<AccessRevoked>
{
    // The grant came before: both facts are about the same child, so they arrive in order. A grant that is not here
    // means an order that we do not understand, and the message goes to the error queue instead of being swallowed.
    public async Task Handle(AccessRevoked @event, CancellationToken ct) =>
        (await db.ChildGrants.SingleAsync(grant => grant.Id == @event.GrantId, ct)).End(@event.At);
}
