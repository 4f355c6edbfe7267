using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Features.Children;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ChildResponseTests
{
    [Theory]
    [Trait("covers", "L-26")]
    [InlineData(true, Role.Family, null)]
    [InlineData(true, Role.Professional, "837")]
    [InlineData(true, Role.Lead, "837")]
    [InlineData(false, Role.Family, "837")]
    public void Hides_the_municipality_of_a_protected_child_from_all_but_its_workers(bool protectedChild, Role role, string? shown)
    {
        var child = Child.Register(new ChildDetails("Iiris", "Testimetsä", null, null, Sex.Unknown, "fi", false, "837", protectedChild, null), null, Build.Opened);
        var caller = new Caller("x", "X", new HashSet<Role> { role }, ["pirkanmaa"], "pirkanmaa", null, null, new HashSet<string>());
        Assert.Equal(shown, ChildResponse.From(child, null, null, caller).Municipality);
    }
}
