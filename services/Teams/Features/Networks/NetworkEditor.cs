using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>Makes a child's network what the request says: the steps, in their order. Scoped; saves nothing itself.</summary>
internal sealed class NetworkEditor(TeamsDb db, NetworkPersons persons, Caller caller, TimeProvider clock)
{
    public async Task<NetworkEdit> ApplyAsync(ChildNetwork network, NetworkRequest request, CancellationToken ct)
    {
        var withdrawn = (request.Withdrawn ?? []).ToLookup(one => one.Id, one => one.Reason.Trim());
        RefuseLeftOut(network, request, withdrawn);
        var now = clock.GetUtcNow();
        await DemandOutOfTeamAsync(network, withdrawn, HelsinkiTime.DayOf(now), ct);
        var edit = new NetworkEdit(network, await persons.KnownAsync(network, request, ct), caller.Subject, now);
        Withdraw(edit, withdrawn);
        await persons.EnterAsync(edit, request.Persons, ct);
        await NameOtherChildrenAsync(edit, request, ct);
        EnterRelations(edit, request.Relations);
        await persons.KeepOnlyNeededContactsAsync(edit, request.Persons, ct);
        network.Demand(await BirthDatesAsync(edit, ct), HelsinkiTime.DayOf(now));
        return edit;
    }

    private static void RefuseLeftOut(ChildNetwork network, NetworkRequest request, ILookup<Guid, string> withdrawn)
    {
        var persons = request.Persons.Select(person => person.Id).ToHashSet();
        var relations = request.Relations.Select(relation => relation.Id).ToHashSet();
        if (network.Persons.Any(row => !persons.Contains(row.PersonId) && !withdrawn.Contains(row.PersonId)))
        {
            throw new InvalidFields("persons", "left_out", "A person of the network is missing; withdraw with a reason who was entered in error.");
        }

        if (network.Relations.Any(row => !relations.Contains(row.Id) && !withdrawn.Contains(row.Id)))
        {
            throw new InvalidFields("relations", "left_out", "A relation is missing; end it with a last day, or withdraw it with a reason.");
        }
    }

    // Whoever is in the child's team has access as long as they are: that ends by its own use case, with a day and a reason.
    private async Task DemandOutOfTeamAsync(ChildNetwork network, ILookup<Guid, string> withdrawn, DateOnly today, CancellationToken ct)
    {
        var (childId, leaving) = (network.ChildId, network.Persons.Select(row => row.PersonId).Where(withdrawn.Contains).ToList());
        if (leaving.Count > 0 && await db.ChildTeamMembers.AnyAsync(
            row => row.PersonId != null && leaving.Contains(row.PersonId.Value) && (row.To == null || (row.To >= today && row.To >= row.From))
                && db.ChildTeams.Any(team => team.Id == row.TeamId && team.ChildId == childId),
            ct))
        {
            throw new RuleViolation("person_in_team", "Who is in the child's team is in the network; end the membership first.");
        }
    }

    private static void Withdraw(NetworkEdit edit, ILookup<Guid, string> withdrawn)
    {
        var network = edit.Network;
        foreach (var relation in network.Relations.Where(row => withdrawn.Contains(row.Id)).ToArray())
        {
            network.Withdraw(relation);
            edit.Note(NetworkChangeKind.RelationWithdrawn, relation.Id, relation.Facts, withdrawn[relation.Id].First());
        }

        foreach (var row in network.Persons.Where(row => withdrawn.Contains(row.PersonId)).ToArray())
        {
            network.Withdraw(row);
            edit.Note(NetworkChangeKind.PersonWithdrawn, row.PersonId, edit.Known[row.PersonId].Details, withdrawn[row.PersonId].First());
        }
    }

    /// <summary>Other children that relations name: those already in the network, and those that the caller may handle.</summary>
    private async Task NameOtherChildrenAsync(NetworkEdit edit, NetworkRequest request, CancellationToken ct)
    {
        var ids = request.Relations.SelectMany(relation => new[] { relation.From, relation.To })
            .Where(text => !edit.Ends.ContainsKey(text)).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)
            .ToHashSet();
        var named = edit.Network.Relations.SelectMany(row => new[] { row.FromChildId, row.ToChildId }).ToHashSet();
        var visible = db.ChildrenVisibleTo(caller, Permission.ReadNetwork, clock.GetUtcNow()).Select(child => child.Id);
        var tenant = caller.Tenant;
        var children = await db.Children
            .Where(child => child.Tenant == tenant && ids.Contains(child.Id) && (named.Contains(child.Id) || visible.Contains(child.Id)))
            .Select(child => child.Id)
            .ToListAsync(ct);
        children.ForEach(id => edit.Ends[id.ToString()] = new NetworkEnd(id, IsChild: true));
    }

    private static void EnterRelations(NetworkEdit edit, IReadOnlyList<RelationRequest> relations)
    {
        for (var index = 0; index < relations.Count; index++)
        {
            var asked = relations[index];
            var facts = new RelationFacts(
                End(edit, asked.From, $"relations[{index}].from"), End(edit, asked.To, $"relations[{index}].to"), asked.Kind,
                asked.StartsOn, asked.EndsOn, asked.ParentalResponsibility, asked.LivesWithShare);
            if (asked.Id is not { } id)
            {
                edit.Note(NetworkChangeKind.RelationAdded, edit.Network.Relate(facts).Id);
                continue;
            }

            var relation = edit.Network.Relations.FirstOrDefault(row => row.Id == id)
                ?? throw new InvalidFields($"relations[{index}].id", "unknown_relation", "The network has no such relation.");
            var before = relation.Facts;
            if (relation.Change(facts))
            {
                edit.Note(NetworkChangeKind.RelationChanged, id, before);
            }
        }
    }

    private static NetworkEnd End(NetworkEdit edit, string name, string field) => edit.Ends.TryGetValue(name, out var end)
        ? end
        : throw new InvalidFields(field, "unknown_end", "Neither a person of the request nor a child that you may handle.");

    private async Task<Dictionary<Guid, DateOnly?>> BirthDatesAsync(NetworkEdit edit, CancellationToken ct)
    {
        var dates = await db.ChildrenOf(edit.Network.Relations).Select(child => new { child.Id, child.BirthDate }).ToDictionaryAsync(row => row.Id, row => row.BirthDate, ct);
        foreach (var row in edit.Network.Persons)
        {
            dates[row.PersonId] = edit.Known[row.PersonId].BirthDate;
        }

        return dates;
    }
}
