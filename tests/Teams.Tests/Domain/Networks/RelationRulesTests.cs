using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Tests.Domain.Networks;

public sealed class RelationRulesTests
{
    private static readonly NetworkEnd Mother = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), IsChild: false);
    private static readonly NetworkEnd Child = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), IsChild: true);

    public static TheoryData<RelationKind> Kinds => [.. Enum.GetValues<RelationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_inverse_of_the_inverse_is_the_kind(RelationKind kind) =>
        Assert.Equal(kind, RelationRules.Inverse(RelationRules.Inverse(kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Told_from_either_end_it_is_the_same_relation(RelationKind kind)
    {
        var told = Facts(Mother, Child, kind);
        var toldByTheOther = Facts(Child, Mother, RelationRules.Inverse(kind));
        Assert.Equal(told.Canonical(), toldByTheOther.Canonical());
    }

    [Fact]
    public void A_child_of_its_mother_is_kept_as_the_mother_of_the_child() =>
        Assert.Equal(Facts(Mother, Child, RelationKind.Parent), Facts(Child, Mother, RelationKind.Child).Canonical());

    [Fact]
    public void Refuses_what_no_relation_can_be()
    {
        Build.Refused("relation_to_oneself", () => RelationRules.Checked(Facts(Mother, Mother, RelationKind.CloseOne)));
        Build.Refused("relation_ends_before_start", () => RelationRules.Checked(
            Facts(Mother, Child, RelationKind.FosterParent) with { StartsOn = Build.Opened, EndsOn = Build.Opened.AddDays(-1) }));
        Build.Refused("responsibility_does_not_fit_relation", () => RelationRules.Checked(
            Facts(Mother, Child, RelationKind.Grandparent) with { ParentalResponsibility = true }));
        Build.Refused("home_without_child", () => RelationRules.Checked(
            Facts(Mother, new NetworkEnd(Guid.NewGuid(), IsChild: false), RelationKind.Spouse) with { LivesWithShare = 50 }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    public void Sees_a_cycle_of_parents_of_any_length(int length)
    {
        var ends = Enumerable.Range(0, length).Select(_ => new NetworkEnd(Guid.NewGuid(), IsChild: false)).ToArray();
        var line = ends.Index().Skip(1).Select(one => Facts(ends[one.Index - 1], one.Item, RelationKind.Parent)).ToList();
        Assert.False(RelationRules.HasCycle(line));
        line.Add(Facts(ends[^1], ends[0], RelationKind.AdoptiveParent));
        Assert.True(RelationRules.HasCycle(line));
    }

    [Fact]
    public void Two_ways_to_the_same_ancestor_are_no_cycle()
    {
        NetworkEnd one = new(Guid.NewGuid(), IsChild: false), other = new(Guid.NewGuid(), IsChild: false), elder = new(Guid.NewGuid(), IsChild: false);
        Assert.False(RelationRules.HasCycle(
        [
            Facts(elder, one, RelationKind.Parent), Facts(elder, other, RelationKind.Parent),
            Facts(one, Child, RelationKind.Parent), Facts(other, Child, RelationKind.Parent),
        ]));
    }

    private static RelationFacts Facts(NetworkEnd from, NetworkEnd to, RelationKind kind) => new(from, to, kind, null, null, false, null);
}
