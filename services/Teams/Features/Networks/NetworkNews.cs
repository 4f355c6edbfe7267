using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// Tells of networks as they are drawn now. A person or a child who changes is drawn in several: the version of each
/// rises, so that nobody overwrites what they have not seen. Scoped; saves nothing itself.
/// </summary>
internal sealed class NetworkNews(TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock)
{
    /// <summary>Networks with all that is in them.</summary>
    public IQueryable<ChildNetwork> Whole() => db.ChildNetworks.Include(row => row.Relations).Include(row => row.Persons).AsSplitQuery();

    /// <summary>The network that was edited, and the others that hold a person who changed.</summary>
    public async Task TellAsync(NetworkEdit edit, CancellationToken ct)
    {
        var changed = edit.Changed.Select(person => person.Id).ToArray();
        var others = await Whole()
            .Where(row => row.ChildId != edit.Network.ChildId && row.Persons.Any(member => changed.Contains(member.PersonId)))
            .OrderBy(row => row.Id)
            .ToListAsync(ct);
        await TellAsync([edit.Network, .. others], edit.Known.Values, ct);
    }

    /// <summary>The child's own network, and the others that name the child.</summary>
    public async Task TellAsync(Child child, CancellationToken ct) => await TellAsync(
        await Whole().Where(row => row.ChildId == child.Id || row.Relations.Any(one => one.FromChildId == child.Id || one.ToChildId == child.Id))
            .OrderBy(row => row.Id)
            .ToListAsync(ct),
        [], ct);

    /// <summary>These networks, whose changed or new persons are known already.</summary>
    public async Task TellAsync(IReadOnlyList<ChildNetwork> networks, IEnumerable<Person> known, CancellationToken ct)
    {
        var persons = known.ToDictionary(person => person.Id);
        var missing = networks.SelectMany(network => network.Persons).Select(row => row.PersonId).Except(persons.Keys).ToArray();
        foreach (var person in await db.Persons.Where(person => missing.Contains(person.Id)).ToListAsync(ct))
        {
            persons[person.Id] = person;
        }

        // Tracked on purpose: a child that this use case changes is drawn as it is now.
        var childIds = networks.SelectMany(network => network.ChildIds()).Distinct().ToArray();
        var children = await db.Children.Where(child => childIds.Contains(child.Id)).ToDictionaryAsync(child => child.Id, ct);
        foreach (var network in networks)
        {
            network.Touch();
            outbox.Publish(NetworkEvents.Changed(
                network, persons, network.ChildIds().Select(id => children[id]), caller.Tenant, clock.GetUtcNow()));
        }
    }
}
