using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Organisations;

/// <summary>A partner around the families: school, psychiatry, parish … (A2-28).</summary>
[OutlivesChild("A partner's record, not a child's.")]
internal sealed class Organisation : Entity
{
    private Organisation()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The name as it is compared: unique in the tenant.</summary>
    public string NameKey { get; private set; } = "";

    public Sector Sector { get; private set; }

    public Language Language { get; private set; }

    public IReadOnlyList<string> Municipalities { get; private set; } = [];

    /// <summary>Encrypted contact; null without one.</summary>
    [Personal]
    public string? ContactProtected { get; private set; }

    public bool NonDisclosureForSafety { get; private set; }

    /// <summary>The token's <c>organisation</c> claim; null until it has one.</summary>
    public string? TokenOrganisation { get; private set; }

    /// <summary>UTC; null while its people and systems are let in.</summary>
    public DateTimeOffset? SuspendedAt { get; private set; }

    /// <summary>Why it was suspended.</summary>
    [Personal]
    public string? SuspendedBecause { get; private set; }

    public static Organisation Register(OrganisationDetails details)
    {
        var organisation = new Organisation();
        organisation.Change(details);
        return organisation;
    }

    public void Change(OrganisationDetails details)
    {
        Name = details.Name;
        NameKey = Children.NameKey.Of(details.Name);
        Sector = details.Sector;
        Language = details.Language;
        Municipalities = [.. details.Municipalities.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        NonDisclosureForSafety = details.NonDisclosureForSafety;
        TokenOrganisation = details.TokenOrganisation;
    }

    /// <summary>Whoever comes for it is refused everywhere, from now on; what it was given stays for when it comes back.</summary>
    public void Suspend(string because, DateTimeOffset now)
    {
        if (SuspendedAt is not null)
        {
            throw new RuleViolation("organisation_suspended", "The partner is suspended already.");
        }

        (SuspendedAt, SuspendedBecause) = (now, because);
    }

    public void Resume()
    {
        if (SuspendedAt is null)
        {
            throw new RuleViolation("organisation_not_suspended", "The partner is not suspended.");
        }

        (SuspendedAt, SuspendedBecause) = (null, null);
    }

    public void ReachedBy(string? contactProtected) => ContactProtected = contactProtected;
}
