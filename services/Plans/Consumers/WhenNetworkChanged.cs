using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Keeps the network that a genogram can be kept from; the event carries the whole of it.</summary>
internal sealed class WhenNetworkChanged(PlansDb db) : IEventHandler<NetworkChanged>
{
    public async Task Handle(NetworkChanged @event, CancellationToken ct)
    {
        var network = await db.Networks.OrderByDescending(row => row.At).FirstOrDefaultAsync(row => row.ChildId == @event.ChildId, ct)
            ?? db.Add(new KnownNetwork(@event.ChildId)).Entity;
        network.Become(NetworkCopy.Of(@event), @event.At);
    }
}
