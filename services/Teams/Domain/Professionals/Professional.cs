using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>Someone who works with children and families. Tied to the token by <see cref="Subject"/>.</summary>
[OutlivesChild("A worker's record, not a child's.")]
internal sealed class Professional : Entity
{
    private Professional()
    {
    }

    [Personal]
    public string GivenName { get; private set; } = "";

    [Personal]
    public string FamilyName { get; private set; } = "";

    public ProfessionalTitle Title { get; private set; }

    public IReadOnlyList<Qualification> Qualifications { get; private set; } = [];

    public Language Language { get; private set; }

    /// <summary>Language tags of the languages that they work in, in order (L-27).</summary>
    public IReadOnlyList<string> WorkingLanguages { get; private set; } = [];

    /// <summary>First day of employment; null when not told.</summary>
    public DateOnly? EmployedFrom { get; private set; }

    /// <summary>Last day of employment; null while there is none.</summary>
    public DateOnly? LeftOn { get; private set; }

    [Personal]
    public string? Email { get; private set; }

    /// <summary>The e-mail as it is compared: unique in the tenant whatever its case.</summary>
    [Personal]
    public string? EmailKey { get; private set; }

    /// <summary>Token subject; null until they have one. Without it they see no child.</summary>
    public string? Subject { get; private set; }

    public static Professional Register(ProfessionalDetails details)
    {
        var professional = new Professional();
        professional.Change(details);
        return professional;
    }

    public void Change(ProfessionalDetails details)
    {
        GivenName = details.GivenName;
        FamilyName = details.FamilyName;
        Title = details.Title;
        Qualifications = [.. details.Qualifications.Distinct().Order()];
        Language = details.Language;
        Email = details.Email;
        EmailKey = details.Email?.ToLowerInvariant();
        Subject = details.Subject;
        WorkingLanguages = [.. details.WorkingLanguages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        EmployedFrom = details.EmployedFrom;
    }

    /// <summary>The employment ends. That every role has its successor is for the use case to see to (A2-27).</summary>
    public void Leave(DateOnly lastDay)
    {
        if (LeftOn is not null)
        {
            throw new RuleViolation("professional_left_already", "The employment has an end already.");
        }

        if (lastDay < EmployedFrom)
        {
            throw new RuleViolation("employment_ends_before_start", "An employment cannot end before it starts.");
        }

        LeftOn = lastDay;
    }

    /// <summary>True when they work here for the whole of the period.</summary>
    public bool IsEmployed(DateOnly from, DateOnly? to) => !(from < EmployedFrom) && (LeftOn is not { } last || (to ?? DateOnly.MaxValue) <= last);

    public bool Has(Qualification qualification) => Qualifications.Contains(qualification);
}
