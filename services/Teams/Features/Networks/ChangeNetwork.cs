using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

internal static class ChangeNetwork
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/children/{childId:guid}/network", Handle).ForChild(Permission.ManageNetwork)
            .WithSummary("The whole network as it is to be; nothing goes without a last day or a reason");

    private static async Task<Ok<NetworkView>> Handle(
        Guid childId, NetworkRequest request, IfMatch ifMatch, TeamsDb db, NetworkEditor editor, ContactBox box, ContactSeal seal,
        IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var network = await db.ChildNetworks.Include(row => row.Relations).Include(row => row.Persons).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, network);
        var edit = await editor.ApplyAsync(network, request, ct);
        if (edit.History.Count > 0 || edit.Changed.Count > 0)
        {
            var now = clock.GetUtcNow();
            foreach (var person in edit.Registered)
            {
                outbox.Publish(new PersonRegistered(
                    caller.Tenant, person.Id, NetworkEvents.Language(person.ContactLanguage), NetworkEvents.Contact(person, box, seal), now));
            }

            foreach (var person in edit.Changed)
            {
                outbox.Publish(new PersonChanged(
                    caller.Tenant, person.Id, NetworkEvents.Language(person.ContactLanguage), NetworkEvents.Contact(person, box, seal), now));
            }

            db.AddRange(edit.History);
            await TellAsync(edit, db, outbox, caller.Tenant, now, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await NetworkView.ReadAsync(db, childId, on: null, box, ct));
    }

    /// <summary>This network, and the others that hold a person who changed: their version rises and their drawing changes as well.</summary>
    private static async Task TellAsync(NetworkEdit edit, TeamsDb db, IOutbox outbox, string tenant, DateTimeOffset now, CancellationToken ct)
    {
        var changed = edit.Changed.Select(person => person.Id).ToArray();
        var others = await db.ChildNetworks.Include(row => row.Relations).Include(row => row.Persons).AsSplitQuery()
            .Where(row => row.ChildId != edit.Network.ChildId && row.Persons.Any(member => changed.Contains(member.PersonId)))
            .OrderBy(row => row.Id)
            .ToListAsync(ct);
        ChildNetwork[] networks = [edit.Network, .. others];
        var personIds = others.SelectMany(network => network.Persons).Select(row => row.PersonId).Distinct().ToArray();
        var persons = await db.Persons.Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        foreach (var person in edit.Known.Values)
        {
            persons[person.Id] = person;
        }

        var children = await db.ChildrenOf(networks).ToDictionaryAsync(child => child.Id, ct);
        foreach (var network in networks)
        {
            network.Touch();
            var named = network.ChildIds().Select(id => children[id]);
            outbox.Publish(NetworkEvents.Changed(network, persons, named, tenant, now));
        }
    }
}
