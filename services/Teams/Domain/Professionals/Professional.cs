using SystemicPlatform.Contracts.Teams;
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
    }

    public bool Has(Qualification qualification) => Qualifications.Contains(qualification);
}
