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

    private static Child Register(DateOnly? birthDate) => Child.Register(Details(birthDate), null, Today);

    private static ChildDetails Details(DateOnly? birthDate) => new("Iiris", "Testimetsä", birthDate, Sex.Unknown, "fi", false, "837", false);
}
