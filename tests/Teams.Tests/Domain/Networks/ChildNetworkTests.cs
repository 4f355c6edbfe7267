using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Tests.Domain.Networks;

public sealed class ChildNetworkTests
{
    private static readonly Dictionary<Guid, DateOnly?> NoDates = [];

    private readonly ChildNetwork network = ChildNetwork.Of(Guid.CreateVersion7());
    private readonly Guid mother = Guid.CreateVersion7();

    [Fact]
    public void Refuses_the_same_relation_twice_at_a_time_but_not_one_after_the_other()
    {
        var cohabitation = Of(mother, RelationKind.FosterParent) with { StartsOn = Build.Opened, EndsOn = Build.Opened.AddDays(30) };
        network.Relate(cohabitation);
        network.Relate(cohabitation with { StartsOn = Build.Opened.AddDays(31), EndsOn = null });
        network.Demand(NoDates, Build.Opened);

        network.Relate(cohabitation with { StartsOn = Build.Opened.AddDays(30), EndsOn = Build.Opened.AddDays(40) });
        Build.Refused("relation_repeated", () => network.Demand(NoDates, Build.Opened));
    }

    [Fact]
    public void Two_homes_add_up_to_the_whole_at_most()
    {
        network.Relate(Of(mother, RelationKind.Parent) with { LivesWithShare = 60 });
        network.Relate(Of(Guid.CreateVersion7(), RelationKind.Parent) with { LivesWithShare = 40 });
        network.Relate(Of(Guid.CreateVersion7(), RelationKind.FosterParent) with { LivesWithShare = 100, EndsOn = Build.Opened.AddDays(-1) });
        network.Demand(NoDates, Build.Opened);

        network.Relate(Of(Guid.CreateVersion7(), RelationKind.Grandparent) with { LivesWithShare = 1 });
        Build.Refused("homes_exceed_whole", () => network.Demand(NoDates, Build.Opened));
    }

    [Fact]
    public void A_parent_is_born_before_the_child()
    {
        network.Relate(Of(mother, RelationKind.Parent));
        network.Demand(new Dictionary<Guid, DateOnly?> { [mother] = new(1985, 5, 24), [network.ChildId] = null }, Build.Opened);
        network.Demand(new Dictionary<Guid, DateOnly?> { [mother] = new(1985, 5, 24), [network.ChildId] = new(2013, 3, 15) }, Build.Opened);
        Build.Refused("parent_not_older", () => network.Demand(
            new Dictionary<Guid, DateOnly?> { [mother] = new(2013, 3, 15), [network.ChildId] = new(2013, 3, 15) }, Build.Opened));
    }

    [Fact]
    public void A_relation_changes_its_days_and_never_what_it_is()
    {
        var relation = network.Relate(Of(mother, RelationKind.Parent));
        Assert.False(relation.Change(Of(mother, RelationKind.Parent)));
        Assert.True(relation.Change(Of(mother, RelationKind.Parent) with { EndsOn = Build.Opened }));
        Build.Refused("relation_becomes_another", () => relation.Change(Of(mother, RelationKind.StepParent)));
    }

    [Fact]
    public void A_person_with_relations_is_not_withdrawn_alone()
    {
        network.Include(mother);
        var relation = network.Relate(Of(mother, RelationKind.Parent));
        Build.Refused("person_has_relations", () => network.Withdraw(network.Persons[0]));
        network.Withdraw(relation);
        network.Withdraw(network.Persons[0]);
        Assert.Empty(network.Persons);
    }

    private RelationFacts Of(Guid person, RelationKind kind) =>
        new(new NetworkEnd(person, IsChild: false), new NetworkEnd(network.ChildId, IsChild: true), kind, null, null, false, null);
}
