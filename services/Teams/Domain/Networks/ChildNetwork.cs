using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>
/// The persons around one child and what they are to each other (A0-04, L-13). Persons are shared with the networks of
/// other children; relations are this child's own, because what is told for one child is not for another child's workers.
/// </summary>
internal sealed class ChildNetwork : Entity
{
    private const int Whole = 100;

    private readonly List<Relation> relations = [];
    private readonly List<NetworkPerson> persons = [];

    private ChildNetwork()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>Rises with every change, also of a person of the network through another child.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<Relation> Relations => relations;

    public IReadOnlyList<NetworkPerson> Persons => persons;

    public static ChildNetwork Of(Guid childId) => new() { ChildId = childId };

    /// <summary>The child itself and the other children that relations name.</summary>
    public IEnumerable<Guid> ChildIds() => relations
        .SelectMany(relation => new[] { relation.FromChildId, relation.ToChildId }).OfType<Guid>().Append(ChildId).Distinct().Order();

    /// <summary>Persons who have or had custody of the child, each with its last day; the last of all days while it lasts.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> Guardians() => relations
        .Select(relation => relation.Facts)
        .Where(facts => facts.ParentalResponsibility && facts.From.IsChild != facts.To.IsChild && (facts.From.Id == ChildId || facts.To.Id == ChildId))
        .GroupBy(facts => facts.From.IsChild ? facts.To.Id : facts.From.Id, facts => facts.EndsOn ?? DateOnly.MaxValue)
        .ToDictionary(guardian => guardian.Key, guardian => guardian.Max());

    public void Touch() => Revision++;

    public void Include(Guid personId) => persons.Add(NetworkPerson.Of(this, personId));

    public Relation Relate(RelationFacts facts)
    {
        var relation = Relation.Of(this, RelationRules.Checked(facts));
        relations.Add(relation);
        return relation;
    }

    /// <summary>Takes back what was entered in error; the history keeps it.</summary>
    public void Withdraw(Relation relation) => relations.Remove(relation);

    public void Withdraw(NetworkPerson person)
    {
        if (relations.Exists(relation => relation.FromPersonId == person.PersonId || relation.ToPersonId == person.PersonId))
        {
            throw new RuleViolation("person_has_relations", "Withdraw the person's relations as well.");
        }

        persons.Remove(person);
    }

    /// <summary>Another record was of this child: who was in its network is in this one, with relations that are not here yet.</summary>
    public void Absorb(ChildNetwork other)
    {
        foreach (var row in other.persons.Where(row => !persons.Exists(mine => mine.PersonId == row.PersonId)).ToArray())
        {
            Include(row.PersonId);
        }

        foreach (var relation in other.relations)
        {
            relations.Add(Relation.Of(this, relation.Facts));
        }
    }

    /// <summary>One child is now known as another. Relations that say nothing any more, or the same twice, go.</summary>
    public void Rename(Guid from, Guid to)
    {
        foreach (var relation in relations.ToArray())
        {
            var facts = relation.Facts.Renamed(from, to).Canonical();
            if (facts.From == facts.To || relations.Exists(other => other != relation && other.Facts.Repeats(facts)))
            {
                relations.Remove(relation);
            }
            else
            {
                relation.Become(facts);
            }
        }
    }

    /// <summary>What holds for the network as a whole, once all changes are made.</summary>
    public void Demand(IReadOnlyDictionary<Guid, DateOnly?> birthDates, DateOnly today)
    {
        var facts = relations.ConvertAll(relation => relation.Facts);
        if (facts.Index().Any(one => facts.Take(one.Index).Any(one.Item.Repeats)))
        {
            throw new RuleViolation("relation_repeated", "The two are related that way already at that time.");
        }

        if (RelationRules.HasCycle(facts))
        {
            throw new RuleViolation("parent_cycle", "Nobody is their own ancestor.");
        }

        if (facts.Exists(one => RelationRules.IsDescent(one.Kind) && birthDates.GetValueOrDefault(one.From.Id) >= birthDates.GetValueOrDefault(one.To.Id)))
        {
            throw new RuleViolation("parent_not_older", "A parent is born before the child.");
        }

        var homes = facts.Where(one => one.IsOn(today) && one.LivesWithShare is not null);
        if (homes.GroupBy(one => one.To.IsChild ? one.To.Id : one.From.Id).Any(home => home.Sum(one => one.LivesWithShare) > Whole))
        {
            throw new RuleViolation("homes_exceed_whole", "The shares of a child's homes add up to 100 percent at most.");
        }
    }
}
