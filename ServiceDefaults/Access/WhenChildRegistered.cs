using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Keeps the service's copy of which children exist.</summary>
internal sealed class WhenChildRegistered(ServiceDb db) : IEventHandler<ChildRegistered>
{
    public async Task Handle(ChildRegistered @event, CancellationToken ct)
    {
        if (!await db.KnownChildren.AnyAsync(child => child.Id == @event.ChildId, ct))
        {
            db.Add(new KnownChild(@event.ChildId));
        }
    }
}
