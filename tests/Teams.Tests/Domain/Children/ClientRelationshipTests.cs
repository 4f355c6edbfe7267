using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Tests.Domain.Children;

public sealed class ClientRelationshipTests
{
    [Fact]
    public void Lasts_from_its_first_day_to_its_last()
    {
        var relationship = Build.Relationship();
        Assert.Equal([false, true, true], new[] { -1, 0, 400 }.Select(days => relationship.IsOpenOn(Build.Opened.AddDays(days))));
        relationship.Close(Build.Opened.AddDays(3), "Help is no longer needed");
        Assert.Equal([true, false], new[] { 3, 4 }.Select(days => relationship.IsOpenOn(Build.Opened.AddDays(days))));
    }

    [Fact]
    public void Closes_once_and_not_before_it_opened()
    {
        var relationship = Build.Relationship();
        Build.Refused("relationship_ends_before_start", () => relationship.Close(Build.Opened.AddDays(-1), "Mistake"));
        relationship.Close(Build.Opened, "Mistake");
        Build.Refused("client_relationship_already_closed", () => relationship.Close(Build.Opened.AddDays(1), "Mistake"));
    }

    [Theory]
    [Trait("covers", "L-08")]
    [InlineData(ServiceLine.ChildProtection, false, true)]
    [InlineData(ServiceLine.FamilySocialWork, false, false)]
    [InlineData(ServiceLine.FamilySocialWork, true, true)]
    internal void A_child_in_child_protection_always_needs_special_support(ServiceLine line, bool said, bool needed) =>
        Assert.Equal(needed, ClientRelationship.Open(Guid.NewGuid(), line, Build.Opened, said).SpecialSupport);
}
