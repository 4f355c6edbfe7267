using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Keeps the service's copy of the grants.</summary>
internal sealed class WhenAccessGranted(ServiceDb db) : IEventHandler<AccessGranted>
{
    public async Task Handle(AccessGranted @event, CancellationToken ct)
    {
        if (!await db.ChildGrants.AnyAsync(grant => grant.Id == @event.GrantId, ct))
        {
            db.Add(new ChildGrant(
                @event.GrantId, @event.ChildId, @event.GranteeKind, @event.Grantee, @event.Ground, @event.From, @event.Until));
        }
    }
}
