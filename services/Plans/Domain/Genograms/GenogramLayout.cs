using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>
/// Where everyone stands: each generation in a row of its own, each person in a place of its own, so that no two symbols can
/// overlap. Couples stand side by side, the man left; brothers and sisters the oldest left, below their parents.
/// </summary>
internal sealed class GenogramLayout
{
    internal const double Slot = 130, Row = 190, Symbol = 44, Margin = 80;

    private readonly Dictionary<Guid, (double X, double Y)> places = [];

    internal GenogramLayout(Genogram genogram)
    {
        var people = genogram.Persons.ToDictionary(person => person.Id);
        var parents = genogram.Relations.Where(relation => RelationShapes.IsParent(relation.Kind)).ToLookup(relation => relation.ToId, relation => relation.FromId);
        var partners = genogram.Relations.Where(relation => RelationShapes.IsCouple(relation.Kind))
            .SelectMany(relation => new[] { (relation.FromId, relation.ToId), (FromId: relation.ToId, ToId: relation.FromId) }).ToLookup(pair => pair.Item1, pair => pair.Item2);
        foreach (var row in genogram.Persons.GroupBy(person => genogram.GenerationOf(person.Id)).OrderBy(row => row.Key))
        {
            var inRow = row.Select(person => person.Id).ToHashSet();
            var groups = Groups(row.OrderBy(person => person.BirthYear ?? int.MaxValue).Select(person => person.Id), inRow, partners, people)
                .Select(group => (Group: group, Below: Below(group, parents), Born: group.Where(id => parents[id].Any()).Select(id => people[id].BirthYear ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Min()))
                .OrderBy(one => one.Below).ThenBy(one => one.Born).SelectMany(one => one.Group).ToArray();
            for (var place = 0; place < groups.Length; place++)
            {
                places[groups[place]] = (Margin + (place * Slot), Margin + (row.Key * Row));
            }
        }

        Width = places.Values.Max(place => place.X) + Margin;
        Height = places.Values.Max(place => place.Y) + Margin + 40;
        Centre(genogram);
    }

    internal double Width { get; }

    internal double Height { get; }

    internal (double X, double Y) Of(Guid personId) => places[personId];

    // Whoever belongs together as couples, in one chain: a person of two couples stands between the two.
    private static IEnumerable<Guid[]> Groups(
        IEnumerable<Guid> row, HashSet<Guid> inRow, ILookup<Guid, Guid> partners, Dictionary<Guid, GenogramPerson> people)
    {
        var seen = new HashSet<Guid>();
        foreach (var start in row.Where(id => !seen.Contains(id)))
        {
            var chain = new LinkedList<Guid>();
            seen.Add(start);
            chain.AddLast(start);
            var left = new Queue<Guid>([start]);
            while (left.TryDequeue(out var person))
            {
                foreach (var partner in partners[person].Where(id => inRow.Contains(id) && seen.Add(id)))
                {
                    _ = chain.Last!.Value == person && (chain.First!.Value != person || people[person].Sex is not Sex.Female) ? chain.AddLast(partner) : chain.AddFirst(partner);
                    left.Enqueue(partner);
                }
            }

            yield return [.. chain];
        }
    }

    private double Below(Guid[] group, ILookup<Guid, Guid> parents)
    {
        double[] above = [.. group.SelectMany(id => parents[id]).Where(places.ContainsKey).Select(id => places[id].X)];
        return above.Length == 0 ? double.MaxValue : above.Average();
    }

    private void Centre(Genogram genogram)
    {
        foreach (var row in genogram.Persons.GroupBy(person => genogram.GenerationOf(person.Id)))
        {
            var shift = (Width - Margin - row.Max(person => places[person.Id].X)) / 2;
            foreach (var person in row)
            {
                places[person.Id] = (places[person.Id].X + shift, places[person.Id].Y);
            }
        }
    }
}
