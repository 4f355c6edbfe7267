using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Domain.Persons;

/// <summary>
/// Someone around children: parent, grandparent, friend … One record, whichever and however many networks the person
/// is in; it is shown through a child only.
/// </summary>
[OutlivesChild("Shared by the networks of several children; goes with the last of them: ErasePersons.")]
internal sealed class Person : Entity
{
    private Person()
    {
    }

    [Personal]
    public string? GivenName { get; private set; }

    [Personal]
    public string? FamilyName { get; private set; }

    [Personal]
    public DateOnly? BirthDate { get; private set; }

    [Personal]
    public DateOnly? DeceasedOn { get; private set; }

    public Sex Sex { get; private set; }

    public string ContactLanguage { get; private set; } = "";

    public bool InterpreterNeeded { get; private set; }

    public bool NonDisclosureForSafety { get; private set; }

    /// <summary>Encrypted personal identity code.</summary>
    [Personal]
    public string? CodeProtected { get; private set; }

    /// <summary>Keyed hash of the code: unique in the tenant.</summary>
    [Personal]
    public string? CodeHash { get; private set; }

    /// <summary>Encrypted contact; null without one.</summary>
    [Personal]
    public string? ContactProtected { get; private set; }

    public PersonDetails Details => new(
        GivenName, FamilyName, BirthDate, DeceasedOn, Sex, ContactLanguage, InterpreterNeeded, NonDisclosureForSafety);

    public static Person Register(Guid? id, PersonDetails details, DateOnly today)
    {
        var person = new Person { Id = id ?? RisingId.Next() };
        person.Change(details, today);
        return person;
    }

    /// <summary>False when nothing is new.</summary>
    public bool Change(PersonDetails details, DateOnly today)
    {
        LifeDays.Demand(details.BirthDate, details.DeceasedOn, today);
        if (details == Details)
        {
            return false;
        }

        (GivenName, FamilyName, BirthDate, DeceasedOn) = (details.GivenName, details.FamilyName, details.BirthDate, details.DeceasedOn);
        (Sex, ContactLanguage) = (details.Sex, details.ContactLanguage);
        (InterpreterNeeded, NonDisclosureForSafety) = (details.InterpreterNeeded, details.NonDisclosureForSafety);
        return true;
    }

    /// <summary>A code that became known, or was corrected.</summary>
    public void Identify(StoredCode code) => (CodeProtected, CodeHash) = (code.Protected, code.Hash);

    public void ReachedBy(string? contactProtected) => ContactProtected = contactProtected;
}
