using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>Someone in a genogram, under the name that the drawing shows.</summary>
internal sealed record GenogramPerson(
    Guid Id, [property: Personal] string Name, Sex Sex, int? BirthYear = null, bool Unborn = false, bool Deceased = false);

/// <summary>What <paramref name="FromId"/> is to <paramref name="ToId"/>.</summary>
internal sealed record GenogramRelation(Guid Id, Guid FromId, Guid ToId, RelationKind Kind);

/// <summary>A family as it is drawn: who belongs to whom, and in which generation everyone stands.</summary>
internal sealed class Genogram
{
    private readonly Dictionary<Guid, int> generations = [];

    private Genogram(Guid indexId, IReadOnlyList<GenogramPerson> persons, IReadOnlyList<GenogramRelation> relations) =>
        (IndexId, Persons, Relations) = (indexId, persons, relations);

    /// <summary>The child whose genogram it is.</summary>
    internal Guid IndexId { get; }

    internal IReadOnlyList<GenogramPerson> Persons { get; }

    internal IReadOnlyList<GenogramRelation> Relations { get; }

    /// <summary>0 = the oldest generation.</summary>
    internal int GenerationOf(Guid personId) => generations[personId];

    /// <summary>Checks the family and puts everyone in a generation.</summary>
    /// <exception cref="RuleViolation"><c>index_person_missing</c>, <c>unknown_person</c>, <c>own_ancestor</c>, <c>born_in_future</c>.</exception>
    internal static Genogram Of(Guid indexId, IReadOnlyList<GenogramPerson> persons, IReadOnlyList<GenogramRelation> relations, int thisYear)
    {
        var known = persons.Select(person => person.Id).ToHashSet();
        if (!known.Contains(indexId) || known.Count != persons.Count)
        {
            throw new RuleViolation("index_person_missing", "The index person is one of the persons, and each is there once.");
        }

        if (relations.Any(relation => !known.Contains(relation.FromId) || !known.Contains(relation.ToId) || relation.FromId == relation.ToId))
        {
            throw new RuleViolation("unknown_person", "A relation is between two persons of the genogram.");
        }

        if (persons.Any(person => person.BirthYear > thisYear && !person.Unborn))
        {
            throw new RuleViolation("born_in_future", "Whoever is born was born by now.");
        }

        // One way of saying it, so that the child of a parent and the parent of a child are drawn alike.
        var genogram = new Genogram(indexId, persons, [.. relations.Select(RelationShapes.FromElder)]);
        genogram.DemandNoOwnAncestor();
        genogram.Place();
        return genogram;
    }

    private void DemandNoOwnAncestor()
    {
        var children = Relations.Where(relation => RelationShapes.IsParent(relation.Kind)).ToLookup(relation => relation.FromId, relation => relation.ToId);
        foreach (var person in Persons)
        {
            var (seen, left) = (new HashSet<Guid>(), new Stack<Guid>(children[person.Id]));
            while (left.TryPop(out var next))
            {
                if (next == person.Id)
                {
                    throw new RuleViolation("own_ancestor", "Somebody would be their own ancestor.");
                }

                if (seen.Add(next))
                {
                    foreach (var child in children[next])
                    {
                        left.Push(child);
                    }
                }
            }
        }
    }

    // Outwards from the index person; whom no relation reaches stands beside it.
    private void Place()
    {
        var neighbours = Relations.SelectMany(relation => new[]
        {
            (relation.FromId, Other: relation.ToId, Step: -RelationShapes.Generations(relation.Kind)),
            (FromId: relation.ToId, Other: relation.FromId, Step: RelationShapes.Generations(relation.Kind)),
        }).ToLookup(step => step.Item1, step => (step.Other, step.Step));
        var queue = new Queue<Guid>();
        foreach (var start in Persons.Select(person => person.Id).Prepend(IndexId))
        {
            if (!generations.TryAdd(start, 0))
            {
                continue;
            }

            queue.Enqueue(start);
            while (queue.TryDequeue(out var person))
            {
                foreach (var other in neighbours[person].Where(one => generations.TryAdd(one.Other, generations[person] + one.Step)).Select(one => one.Other))
                {
                    queue.Enqueue(other);
                }
            }
        }

        var oldest = generations.Values.Min();
        foreach (var person in Persons)
        {
            generations[person.Id] -= oldest;
        }
    }
}
