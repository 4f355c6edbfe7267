using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>Networks and persons as events.</summary>
internal static class NetworkEvents
{
    public static NetworkChanged Changed(
        ChildNetwork network, IReadOnlyDictionary<Guid, Person> persons, IEnumerable<Child> children, string tenant, DateTimeOffset now)
    {
        var nodes = children.Select(Node).Concat(network.Persons.Select(row => Node(persons[row.PersonId])));
        return new NetworkChanged(tenant, network.ChildId, [.. nodes], [.. network.Relations.Select(Relation)], now);
    }

    /// <summary>A protected contact never leaves this service (L-26).</summary>
    public static string? Contact(Person person, ContactBox box, ContactSeal seal) =>
        person.NonDisclosureForSafety || box.Open(person.ContactProtected, person.Id) is not { Email: { } email }
            ? null
            : seal.Seal(new ContactPoint(email, null, person.ContactLanguage), person.Id);

    /// <summary>The platform's language that is nearest to the person's: whoever speaks another is written to in Finnish.</summary>
    public static Language Language(string contactLanguage) => contactLanguage.Split('-')[0] switch
    {
        "sv" => Contracts.Teams.Language.Sv,
        "en" => Contracts.Teams.Language.En,
        _ => Contracts.Teams.Language.Fi,
    };

    private static NetworkNode Node(Child child) =>
        new(child.Id, IsChild: true, child.Sex, child.BirthDate?.Year, child.BirthDate is null, child.DeceasedOn is not null);

    private static NetworkNode Node(Person person) =>
        new(person.Id, IsChild: false, person.Sex, person.BirthDate?.Year, Unborn: false, person.DeceasedOn is not null);

    private static NetworkRelation Relation(Relation relation)
    {
        var facts = relation.Facts;
        return new NetworkRelation(
            relation.Id, facts.From.Id, facts.To.Id, facts.Kind, facts.StartsOn, facts.EndsOn, facts.ParentalResponsibility, facts.LivesWithShare);
    }
}
