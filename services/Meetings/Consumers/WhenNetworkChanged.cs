using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which persons are around a child; the event carries the whole network.</summary>
internal sealed class WhenNetworkChanged(MeetingsDb db) : IEventHandler<NetworkChanged>
{
    public async Task Handle(NetworkChanged @event, CancellationToken ct)
    {
        var persons = @event.Nodes.Where(node => !node.IsChild && !node.Deceased).Select(node => node.Id).ToHashSet();
        var known = await db.NetworkPersons.Where(row => row.ChildId == @event.ChildId).ToListAsync(ct);
        db.RemoveRange(known.Where(row => !persons.Contains(row.PersonId)));
        db.AddRange(persons.Except(known.Select(row => row.PersonId)).Select(person => new KnownNetworkPerson(@event.ChildId, person)));
    }
}
