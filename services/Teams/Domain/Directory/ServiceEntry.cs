using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Directory;

/// <summary>A service that a partner offers to families, parishes and associations included (A2-22).</summary>
[OutlivesChild("A partner's offer, not a child's.")]
internal sealed class ServiceEntry : Entity
{
    private ServiceEntry()
    {
    }

    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name as it is compared: unique with each organisation.</summary>
    public string NameKey { get; private set; } = "";

    public string Description { get; private set; } = "";

    public string Audience { get; private set; } = "";

    public AccessWay AccessWay { get; private set; }

    public IReadOnlyList<string> Municipalities { get; private set; } = [];

    public IReadOnlyList<string> Languages { get; private set; } = [];

    public bool SamiCulture { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public static ServiceEntry Enter(ServiceDetails details)
    {
        var entry = new ServiceEntry();
        entry.Change(details);
        return entry;
    }

    public void Change(ServiceDetails details)
    {
        if (details.To < details.From)
        {
            throw new RuleViolation("service_ends_before_start", "A service cannot end before it starts.");
        }

        OrganisationId = details.OrganisationId;
        (Name, NameKey) = (details.Name, Children.NameKey.Of(details.Name));
        (Description, Audience, AccessWay) = (details.Description, details.Audience, details.AccessWay);
        Municipalities = InOrder(details.Municipalities);
        Languages = InOrder(details.Languages);
        SamiCulture = details.SamiCulture;
        (From, To) = (details.From, details.To);
    }

    private static string[] InOrder(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
