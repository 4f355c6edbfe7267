using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A child that the services know, client or not yet.</summary>
[IsChild]
internal sealed class Child : Entity
{
    private Child()
    {
    }

    [Personal]
    public string GivenName { get; private set; } = "";

    [Personal]
    public string FamilyName { get; private set; } = "";

    [Personal]
    public string GivenNameKey { get; private set; } = "";

    [Personal]
    public string FamilyNameKey { get; private set; } = "";

    /// <summary>Null while unborn.</summary>
    [Personal]
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Encrypted personal identity code; null for an unborn child or one without a code.</summary>
    [Personal]
    public string? CodeProtected { get; private set; }

    /// <summary>Keyed hash of the code: unique in the tenant.</summary>
    [Personal]
    public string? CodeHash { get; private set; }

    [Personal]
    public DateOnly? DeceasedOn { get; private set; }

    public Sex Sex { get; private set; }

    public string ContactLanguage { get; private set; } = "";

    public bool InterpreterNeeded { get; private set; }

    [Personal]
    public string Municipality { get; private set; } = "";

    public bool NonDisclosureForSafety { get; private set; }

    public static Child Register(ChildDetails details, StoredCode? code, DateOnly today)
    {
        LifeDays.Demand(details.BirthDate, deceasedOn: null, today);
        return new Child
        {
            GivenName = details.GivenName,
            FamilyName = details.FamilyName,
            GivenNameKey = NameKey.Of(details.GivenName),
            FamilyNameKey = NameKey.Of(details.FamilyName),
            BirthDate = details.BirthDate,
            CodeProtected = code?.Protected,
            CodeHash = code?.Hash,
            Sex = details.Sex,
            ContactLanguage = details.ContactLanguage,
            InterpreterNeeded = details.InterpreterNeeded,
            Municipality = details.Municipality,
            NonDisclosureForSafety = details.NonDisclosureForSafety,
        };
    }
}
