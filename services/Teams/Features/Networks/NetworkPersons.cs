using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>The persons of a network as a request tells of them. Scoped; saves nothing itself.</summary>
internal sealed class NetworkPersons(
    TeamsDb db, ContactBox box, FieldProtector protector, KeyedHash hash, Caller caller, TimeProvider clock)
{
    private DateOnly Today => HelsinkiTime.Today(clock);

    /// <summary>The network's own, and those whom the request names and the caller may see through another child.</summary>
    public Task<Dictionary<Guid, Person>> KnownAsync(ChildNetwork network, NetworkRequest request, CancellationToken ct)
    {
        var (childId, tenant) = (network.ChildId, caller.Tenant);
        var asked = request.Persons.Select(person => person.Id ?? Guid.Empty).ToArray();
        var visible = db.ChildrenVisibleTo(caller, Permission.ReadNetwork, clock.GetUtcNow()).Select(child => child.Id);
        return db.Persons
            .Where(person => person.Tenant == tenant && db.NetworkPersons.Any(row =>
                row.PersonId == person.Id && (row.ChildId == childId || (asked.Contains(person.Id) && visible.Contains(row.ChildId)))))
            .ToDictionaryAsync(person => person.Id, ct);
    }

    public async Task EnterAsync(NetworkEdit edit, IReadOnlyList<PersonRequest> asked, CancellationToken ct)
    {
        var chosen = asked.Select(person => ChosenId(person) ?? Guid.Empty).ToArray();
        var taken = await db.Persons.Where(person => chosen.Contains(person.Id)).Select(person => person.Id).ToListAsync(ct);
        for (var index = 0; index < asked.Count; index++)
        {
            var field = $"persons[{index}]";
            if (taken.Contains(chosen[index]))
            {
                throw new InvalidFields($"{field}.ref", "person_id_taken", "A person has that id.");
            }

            var person = Enter(edit, asked[index], field);
            var end = new NetworkEnd(person.Id, IsChild: false);
            if (!edit.Ends.TryAdd(person.Id.ToString(), end) || (asked[index].Ref is { } text && ChosenId(asked[index]) is null && !edit.Ends.TryAdd(text, end)))
            {
                throw new InvalidFields(field, "person_repeated", "The request names the person twice.");
            }
        }
    }

    /// <summary>
    /// Whoever is under non-disclosure and represents no child in law has no contact here: it is refused when sent and
    /// goes when the representation ends (L-26).
    /// </summary>
    public async Task KeepOnlyNeededContactsAsync(NetworkEdit edit, IReadOnlyList<PersonRequest> asked, CancellationToken ct)
    {
        var (childId, today) = (edit.Network.ChildId, Today);
        var inNetwork = edit.Network.Persons.Select(row => edit.Known[row.PersonId]);
        var hidden = inNetwork.Where(person => person.NonDisclosureForSafety && !edit.Network.Relations.Any(row => Represents(row, person.Id, today)))
            .ToDictionary(person => person.Id);
        var elsewhere = await db.Relations
            .Where(row => row.ChildId != childId && row.FromPersonId != null && hidden.Keys.Contains(row.FromPersonId.Value)
                && (row.ParentalResponsibility || row.Kind == RelationKind.GuardianAdLitem) && (row.EndsOn == null || row.EndsOn >= today))
            .Select(row => row.FromPersonId!.Value)
            .ToListAsync(ct);
        foreach (var person in hidden.Values.Where(person => !elsewhere.Contains(person.Id)))
        {
            var index = asked.Index().First(one => edit.Ends[Name(one.Item)].Id == person.Id).Index;
            if (asked[index].Contact is { Protected: false, IsEmpty: false })
            {
                throw new InvalidFields(
                    $"persons[{index}].contact", "protected_contact_not_recorded", "Under non-disclosure only legal representatives' contacts are recorded.");
            }

            if (person.ContactProtected is not null)
            {
                person.ReachedBy(null);
                edit.Changed.Add(person);
            }
        }
    }

    private Person Enter(NetworkEdit edit, PersonRequest asked, string field)
    {
        var code = asked.PersonalIdentityCode is { } text ? PersonalIdentityCode.Parse(text) : null;
        if (code is not null && asked.BirthDate is { } given && given != code.BirthDate)
        {
            throw new InvalidFields($"{field}.birthDate", "birth_date_disagrees_with_code", "The code tells another day of birth.");
        }

        var person = asked.Id is { } id ? Known(edit, asked, id, code, field) : Register(edit, asked, code);
        if (code is not null && person.CodeHash != hash.Of(code, StoredCode.PersonPurpose))
        {
            person.Identify(new StoredCode(
                protector.Protect(code.Reveal(), StoredCode.PersonPurpose), hash.Of(code, StoredCode.PersonPurpose)));
        }

        if (!edit.Network.Persons.Any(row => row.PersonId == person.Id))
        {
            edit.Network.Include(person.Id);
            edit.Note(NetworkChangeKind.PersonAdded, person.Id);
        }

        return person;
    }

    private Person Register(NetworkEdit edit, PersonRequest asked, PersonalIdentityCode? code)
    {
        var person = Person.Register(ChosenId(asked), asked.Details(code), Today);
        person.ReachedBy(box.Close(asked.Contact?.Trimmed(), person.Id));
        db.Add(person);
        edit.Known[person.Id] = person;
        edit.Registered.Add(person);
        return person;
    }

    private Person Known(NetworkEdit edit, PersonRequest asked, Guid id, PersonalIdentityCode? code, string field)
    {
        var person = edit.Known.GetValueOrDefault(id) ?? throw new InvalidFields($"{field}.id", "unknown_person", "There is no such person.");
        var before = person.Details;
        var changed = person.Change(asked.Details(code), Today);
        if (asked.Contact is { Protected: false } contact && contact.Trimmed() != (box.Open(person.ContactProtected, id) ?? new ContactFields()))
        {
            person.ReachedBy(box.Close(contact.Trimmed(), id));
            changed = true;
        }

        if (changed && edit.Changed.Add(person))
        {
            edit.Note(NetworkChangeKind.PersonChanged, id, before);
        }

        return person;
    }

    private static bool Represents(Relation relation, Guid personId, DateOnly today) =>
        relation.FromPersonId == personId && relation.Facts is var facts && RelationRules.Represents(facts) && !(facts.EndsOn < today);

    private static Guid? ChosenId(PersonRequest person) => Guid.TryParse(person.Ref, out var id) ? id : null;

    private static string Name(PersonRequest person) => person.Id?.ToString() ?? person.Ref ?? "";
}
