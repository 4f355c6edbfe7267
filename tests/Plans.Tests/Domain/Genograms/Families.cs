using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Genograms;

namespace SystemicPlatform.Plans.Tests.Domain.Genograms;

/// <summary>The demo family, and families made by chance.</summary>
internal static class Families
{
    internal static Genogram Demo()
    {
        var persons = new List<GenogramPerson>();
        var relations = new List<GenogramRelation>();
        var (iiris, eemil) = (Person("Iiris", Sex.Female, 2013), Person("Eemil", Sex.Male, 2017));
        var (maria, jari) = (Person("Maria", Sex.Female, 1985), Person("Jari", Sex.Male, 1982));
        var (helvi, arvo) = (Person("Helvi", Sex.Female, 1950), Person("Arvo", Sex.Male, 1948, deceased: true));
        Relate(maria, jari, RelationKind.FormerSpouse);
        Relate(helvi, arvo, RelationKind.Spouse);
        foreach (var parent in new[] { maria, jari })
        {
            Relate(parent, iiris, RelationKind.Parent);
            Relate(parent, eemil, RelationKind.Parent);
        }

        Relate(helvi, maria, RelationKind.Parent);
        Relate(arvo, maria, RelationKind.Parent);
        return Genogram.Of(iiris, persons, relations, 2026);

        Guid Person(string name, Sex sex, int year, bool deceased = false)
        {
            persons.Add(new(Guid.CreateVersion7(), name, sex, year, Deceased: deceased));
            return persons[^1].Id;
        }

        void Relate(Guid from, Guid to, RelationKind kind) => relations.Add(new(Guid.CreateVersion7(), from, to, kind));
    }

    /// <summary>At least three generations, with every kind of couple, adopted and foster children, twins, an unborn child.</summary>
    internal static Genogram Random(int seed, int size)
    {
        var random = new Random(seed);
        RelationKind[] couples = [RelationKind.Spouse, RelationKind.Cohabitant, RelationKind.Partner, RelationKind.FormerPartner, RelationKind.FormerSpouse];
        RelationKind[] bonds = [RelationKind.Parent, RelationKind.Parent, RelationKind.Parent, RelationKind.AdoptiveParent, RelationKind.FosterParent];
        var persons = new List<GenogramPerson>();
        var relations = new List<GenogramRelation>();
        var row = new List<Guid> { Add(1940), Add(1942) };
        for (var generation = 1; persons.Count < size; generation++)
        {
            var next = new List<Guid>();
            foreach (var one in row.Where((_, index) => index % 2 == 0).ToArray())
            {
                var partner = row.Count > 1 && generation == 1 ? row[1] : Add(1940 + (25 * (generation - 1)));
                Relate(one, partner, couples[random.Next(couples.Length)]);
                for (var child = random.Next(1, 4); child > 0 && persons.Count < size; child--)
                {
                    var (born, bond) = (Add(1940 + (25 * generation) + child), bonds[random.Next(bonds.Length)]);
                    Relate(one, born, bond);
                    Relate(partner, born, bond);
                    if (next.Count > 0 && child == 1)
                    {
                        Relate(next[^1], born, random.Next(2) == 0 ? RelationKind.Twin : RelationKind.IdenticalTwin);
                    }

                    next.Add(born);
                }
            }

            row = next.Count > 0 ? next : [Add(1940 + (25 * generation))];
        }

        Relate(persons[0].Id, persons[^1].Id, RelationKind.Godparent);
        return Genogram.Of(persons[^1].Id, persons, relations, 2900);

        Guid Add(int year)
        {
            persons.Add(new(Guid.CreateVersion7(), $"Testi {persons.Count + 1}", (Sex)random.Next(4), year, Unborn: random.Next(20) == 0, Deceased: random.Next(5) == 0));
            return persons[^1].Id;
        }

        void Relate(Guid from, Guid to, RelationKind kind) => relations.Add(new(Guid.CreateVersion7(), from, to, kind));
    }
}
