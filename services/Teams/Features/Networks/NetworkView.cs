using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>The network around a child.</summary>
internal sealed record NetworkView(
    Guid ChildId, IReadOnlyList<PersonView> Persons, IReadOnlyList<OtherChildView> Children, IReadOnlyList<RelationView> Relations,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>The network with all that is over, or as it is on a day.</summary>
    public static async Task<NetworkView> ReadAsync(TeamsDb db, Guid childId, DateOnly? on, ContactBox box, CancellationToken ct)
    {
        var network = await db.ChildNetworks.AsNoTracking().SingleOrDefaultAsync(row => row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        var persons = await db.Persons.AsNoTracking()
            .Where(person => db.NetworkPersons.Any(row => row.ChildId == childId && row.PersonId == person.Id))
            .OrderBy(person => person.Id)
            .ToListAsync(ct);
        var relations = await db.Relations.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct);
        var shown = relations.Where(relation => on is not { } day || relation.Facts.IsOn(day)).ToList();
        var children = await db.ChildrenOf(shown).Where(child => child.Id != childId)
            .Select(child => new OtherChildView(child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.Sex, child.DeceasedOn != null))
            .ToListAsync(ct);
        return new NetworkView(
            childId, persons.ConvertAll(person => PersonView.Of(person, box)), children, shown.ConvertAll(RelationView.Of), network.RowVersion);
    }
}

/// <summary>A person as the network shows them: a protected contact says only that it is protected (L-26).</summary>
internal sealed record PersonView(
    Guid Id,
    [property: Personal] string? GivenName,
    [property: Personal] string? FamilyName,
    [property: Personal] DateOnly? BirthDate,
    [property: Personal] DateOnly? DeceasedOn,
    Sex Sex,
    bool HasPersonalIdentityCode,
    string ContactLanguage,
    bool InterpreterNeeded,
    bool NonDisclosureForSafety,
    ContactPoint? Contact,
    [property: Personal] string? Address)
{
    public static PersonView Of(Person person, ContactBox box)
    {
        var contact = box.Open(person.ContactProtected, person.Id);
        return new PersonView(
            person.Id, person.GivenName, person.FamilyName, person.BirthDate, person.DeceasedOn, person.Sex, person.CodeHash is not null,
            person.ContactLanguage, person.InterpreterNeeded, person.NonDisclosureForSafety,
            contact?.Point(person.ContactLanguage, person.NonDisclosureForSafety),
            person.NonDisclosureForSafety ? null : contact?.Address);
    }
}

/// <summary>Another child of the register that the network names, such as a sibling.</summary>
internal sealed record OtherChildView(
    Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName, [property: Personal] DateOnly? BirthDate, Sex Sex, bool Deceased);

/// <summary>A relation, with what it is seen from the other end.</summary>
internal sealed record RelationView(
    Guid Id, Guid From, Guid To, RelationKind Kind, RelationKind Inverse, DateOnly? StartsOn, DateOnly? EndsOn,
    bool ParentalResponsibility, int? LivesWithShare)
{
    public static RelationView Of(Relation relation)
    {
        var facts = relation.Facts;
        return new RelationView(
            relation.Id, facts.From.Id, facts.To.Id, facts.Kind, RelationRules.Inverse(facts.Kind), facts.StartsOn, facts.EndsOn,
            facts.ParentalResponsibility, facts.LivesWithShare);
    }
}
