using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>
/// A dated relation in one child's network. Ended, it stays; what it was before a change stands in the history.
/// Each end is a child or a person.
/// </summary>
internal sealed class Relation : Entity
{
    private Relation()
    {
    }

    public Guid NetworkId { get; private set; }

    /// <summary>Whose network it is in.</summary>
    public Guid ChildId { get; private set; }

    public Guid? FromChildId { get; private set; }

    public Guid? FromPersonId { get; private set; }

    public Guid? ToChildId { get; private set; }

    public Guid? ToPersonId { get; private set; }

    public RelationKind Kind { get; private set; }

    public DateOnly? StartsOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    public bool ParentalResponsibility { get; private set; }

    /// <summary>Percent of the child's time.</summary>
    public int? LivesWithShare { get; private set; }

    public RelationFacts Facts => new(
        End(FromChildId, FromPersonId), End(ToChildId, ToPersonId), Kind, StartsOn, EndsOn, ParentalResponsibility, LivesWithShare);

    /// <summary>False when nothing is new. The two and what they are to each other do not change: that is another relation.</summary>
    public bool Change(RelationFacts facts)
    {
        var (now, then) = (RelationRules.Checked(facts), Facts);
        if ((now.From, now.To, now.Kind) != (then.From, then.To, then.Kind))
        {
            throw new RuleViolation("relation_becomes_another", "End or withdraw the relation and add the other one.");
        }

        Become(now);
        return now != then;
    }

    internal static Relation Of(ChildNetwork network, RelationFacts facts)
    {
        var relation = new Relation { NetworkId = network.Id, ChildId = network.ChildId };
        relation.Become(facts);
        return relation;
    }

    internal void Become(RelationFacts facts)
    {
        (FromChildId, FromPersonId) = Columns(facts.From);
        (ToChildId, ToPersonId) = Columns(facts.To);
        (Kind, StartsOn, EndsOn) = (facts.Kind, facts.StartsOn, facts.EndsOn);
        (ParentalResponsibility, LivesWithShare) = (facts.ParentalResponsibility, facts.LivesWithShare);
    }

    private static (Guid? ChildId, Guid? PersonId) Columns(NetworkEnd end) => end.IsChild ? (end.Id, null) : (null, end.Id);

    private static NetworkEnd End(Guid? childId, Guid? personId) =>
        childId is { } child ? new NetworkEnd(child, IsChild: true) : new NetworkEnd(personId!.Value, IsChild: false);
}
