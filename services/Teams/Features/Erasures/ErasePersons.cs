using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Erasures;

/// <summary>
/// Goes with an erased child without having its id in a column: persons who are in no other child's network, and history
/// of other networks whose stored facts name the child.
/// </summary>
internal static class ErasePersons
{
    public static async Task<Func<IOutbox, CancellationToken, Task<int>>> Look(TeamsDb db, ChildErased erased, CancellationToken ct)
    {
        var childId = erased.ChildId;
        // Persons withdrawn from the network stand in its history alone.
        var persons = await db.NetworkPersons.Where(row => row.ChildId == childId).Select(row => row.PersonId)
            .Union(db.NetworkChanges.Where(change => change.ChildId == childId).Select(change => change.ObjectId))
            .ToListAsync(ct);
        return (outbox, then) => RemoveAsync(db, outbox, erased, persons, then);
    }

    private static async Task<int> RemoveAsync(TeamsDb db, IOutbox outbox, ChildErased erased, List<Guid> persons, CancellationToken ct)
    {
        var name = erased.ChildId.ToString();
        var history = await db.Database.ExecuteSqlAsync($"delete from network_changes where position({name} in before::text) > 0", ct);
        var unneeded = await db.Persons.Where(person => persons.Contains(person.Id)
            && !db.NetworkPersons.Any(row => row.PersonId == person.Id)
            && !db.NetworkChanges.Any(change => change.ObjectId == person.Id)
            && !db.Relations.Any(relation => relation.FromPersonId == person.Id || relation.ToPersonId == person.Id)
            && !db.ChildTeamMembers.Any(member => member.PersonId == person.Id)
            && !db.ChildGrants.Any(grant => grant.GranteeKind == GranteeKind.Person && grant.Grantee == person.Id.ToString()))
            .Select(person => person.Id).ToListAsync(ct);
        unneeded.ForEach(person => outbox.Publish(new PersonErased(erased.Tenant, person, erased.At)));
        return history + await db.Persons.Where(person => unneeded.Contains(person.Id)).ExecuteDeleteAsync(ct);
    }
}
