using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A child that the services know, client or not yet.</summary>
[IsChild]
internal sealed class Child : Entity
{
    private readonly List<ChildSearchKey> searchKeys = [];

    private Child()
    {
    }

    [Personal]
    public string GivenName { get; private set; } = "";

    [Personal]
    public string FamilyName { get; private set; } = "";

    /// <summary>Null while unborn.</summary>
    [Personal]
    public DateOnly? BirthDate { get; private set; }

    [Personal]
    public DateOnly? DeceasedOn { get; private set; }

    public Sex Sex { get; private set; }

    /// <summary>Encrypted personal identity code; null for an unborn child or one without a code.</summary>
    [Personal]
    public string? CodeProtected { get; private set; }

    /// <summary>Keyed hash of the code: unique in the tenant.</summary>
    [Personal]
    public string? CodeHash { get; private set; }

    /// <summary>Temporary identification until there is a code: unique in the tenant.</summary>
    [Personal]
    public string? TemporaryId { get; private set; }

    public string ContactLanguage { get; private set; } = "";

    public bool InterpreterNeeded { get; private set; }

    [Personal]
    public string Municipality { get; private set; } = "";

    public bool NonDisclosureForSafety { get; private set; }

    /// <summary>The day due that leads were last told of (L-23); null while they were told of none.</summary>
    public DateOnly? RetentionToldFor { get; private set; }

    /// <summary>What the child is found by; follows the names.</summary>
    [Personal]
    public IReadOnlyList<ChildSearchKey> SearchKeys => searchKeys;

    /// <summary>A new record; with an id where the child is known by one outside already.</summary>
    public static Child Register(ChildDetails details, StoredCode? code, DateOnly today, Guid? id = null)
    {
        var child = new Child { Id = id ?? RisingId.Next() };
        child.Change(details, code, today);
        return child;
    }

    /// <summary>Replaces what is known; without a code the one that is there stays.</summary>
    public void Change(ChildDetails details, StoredCode? code, DateOnly today)
    {
        LifeDays.Demand(details.BirthDate, details.DeceasedOn, today);
        if (BirthDate is not null && details.BirthDate is null)
        {
            throw new RuleViolation("child_already_born", "A child that was born has a birth date.");
        }

        if (details.DeceasedOn is not null && details.BirthDate is null)
        {
            throw new RuleViolation("deceased_before_birth", "A child that is not yet born has no day of death.");
        }

        (GivenName, FamilyName, BirthDate, DeceasedOn, Sex) = (details.GivenName, details.FamilyName, details.BirthDate, details.DeceasedOn, details.Sex);
        (ContactLanguage, InterpreterNeeded, Municipality) = (details.ContactLanguage, details.InterpreterNeeded, details.Municipality);
        (NonDisclosureForSafety, TemporaryId) = (details.NonDisclosureForSafety, details.TemporaryId);
        if (code is not null && code.Hash != CodeHash)
        {
            (CodeProtected, CodeHash) = (code.Protected, code.Hash);
        }

        FollowNames();
    }

    /// <summary>The documents have fallen due. True when that was not told yet.</summary>
    public bool FallDue(DateOnly on)
    {
        if (RetentionToldFor == on)
        {
            return false;
        }

        RetentionToldFor = on;
        return true;
    }

    /// <summary>The other record is of this child: what only it knew of the code comes here.</summary>
    public void Absorb(Child merged)
    {
        if (CodeHash is null)
        {
            (CodeProtected, CodeHash) = (merged.CodeProtected, merged.CodeHash);
        }

        BirthDate ??= merged.BirthDate;
        TemporaryId ??= merged.TemporaryId;
        NonDisclosureForSafety |= merged.NonDisclosureForSafety;
    }

    private void FollowNames()
    {
        var keys = Children.SearchKeys.Of(GivenName, FamilyName);
        searchKeys.RemoveAll(row => !keys.Contains(row.Key));
        searchKeys.AddRange(keys.Except(searchKeys.Select(row => row.Key)).Select(key => ChildSearchKey.Of(Id, key)));
    }
}
