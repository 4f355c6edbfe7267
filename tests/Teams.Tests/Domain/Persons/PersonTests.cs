using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Persons;

namespace SystemicPlatform.Teams.Tests.Domain.Persons;

public sealed class PersonTests
{
    private static readonly PersonDetails Helvi = new(
        "Helvi", "Testimetsä", new DateOnly(1950, 11, 29), null, Sex.Female, "fi", InterpreterNeeded: false, NonDisclosureForSafety: false);

    [Fact]
    public void Knows_whether_anything_is_new()
    {
        var person = Person.Register(null, Helvi, Build.Opened);
        Assert.False(person.Change(Helvi, Build.Opened));
        Assert.True(person.Change(Helvi with { DeceasedOn = Build.Opened }, Build.Opened));
        Assert.Equal(Build.Opened, person.DeceasedOn);
    }

    [Fact]
    public void Refuses_days_that_cannot_be()
    {
        Build.Refused("birth_date_in_future", () => Person.Register(null, Helvi with { BirthDate = Build.Opened.AddDays(1) }, Build.Opened));
        Build.Refused("deceased_in_future", () => Person.Register(null, Helvi with { DeceasedOn = Build.Opened.AddDays(1) }, Build.Opened));
        Build.Refused("deceased_before_birth", () => Person.Register(null, Helvi with { DeceasedOn = new DateOnly(1950, 11, 28) }, Build.Opened));
    }
}
