using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Tests.Domain.Children;

public sealed class ChildTests
{
    private static readonly DateOnly Today = new(2026, 10, 12);

    [Fact]
    public void An_unborn_child_has_no_birth_date()
    {
        Assert.Null(Register(null).BirthDate);
        Assert.Equal(Today, Register(Today).BirthDate);
        Build.Refused("birth_date_in_future", () => Register(Today.AddDays(1)));
    }

    [Fact]
    public void Keeps_a_code_only_as_it_was_protected()
    {
        var child = Child.Register(Details(Today), new StoredCode("sealed", "hash"), Today);
        Assert.Equal(("sealed", "hash"), (child.CodeProtected, child.CodeHash));
    }

    [Fact]
    public void Is_born_once()
    {
        var child = Register(null);
        child.Change(Details(Today), null, Today);
        Assert.Equal(Today, child.BirthDate);
        Build.Refused("child_already_born", () => child.Change(Details(null), null, Today));
    }

    [Fact]
    public void Keeps_the_code_that_is_known_and_is_found_by_its_present_name()
    {
        var child = Child.Register(Details(Today), new StoredCode("sealed", "hash"), Today);
        child.Change(Details(Today) with { FamilyName = "Uusi" }, null, Today);
        Assert.Equal("hash", child.CodeHash);
        Assert.Equal(SearchKeys.Of("Iiris", "Uusi").Order(), child.SearchKeys.Select(row => row.Key).Order());
    }

    [Fact]
    public void Refuses_a_death_before_the_birth() =>
        Build.Refused("deceased_before_birth", () => Register(null).Change(Details(null) with { DeceasedOn = Today }, null, Today));

    private static Child Register(DateOnly? birthDate) => Child.Register(Details(birthDate), null, Today);

    private static ChildDetails Details(DateOnly? birthDate) => new("Iiris", "Testimetsä", birthDate, null, Sex.Unknown, "fi", false, "837", false, null);
}
