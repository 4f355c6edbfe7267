using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>
/// A tool that is drawn with a child and family, at any time and with or without a plan. What is drawn is kept as versions that
/// never change. Who sees it is said for the whole tool; of the three houses the child says it, audience by audience.
/// </summary>
internal sealed class Tool : SharedRow
{
    private Tool()
    {
    }

    public ToolKind Kind { get; private set; }

    [Personal]
    public string Title { get; private set; } = "";

    /// <summary>Number of the version that was drawn last.</summary>
    public int LatestVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset DrawnAt { get; private set; }

    /// <summary>True when the child drew it by itself.</summary>
    public bool DrawnByChild { get; private set; }

    /// <summary>True when nobody sees it but the child, who drew it with the child, and whom the child has consented to.</summary>
    internal bool NeedsConsent => Kind is ToolKind.ThreeHouses || DrawnByChild;

    /// <summary>What a child draws without anybody beside it.</summary>
    internal static bool IsForChildAlone(ToolKind kind) => kind is ToolKind.ThreeHouses or ToolKind.Timeline;

    internal static Tool Begin(Guid childId, ToolKind kind, string title, string subject)
    {
        var tool = new Tool { ChildId = childId, Kind = kind, Title = title, KeptBy = subject };
        tool.ShowTo(new Audience(Everyone: false, Child: true, Workers: !tool.NeedsConsent));
        return tool;
    }

    /// <summary>The child begins by itself; it is the child's alone until the child consents.</summary>
    internal static Tool BeginByChild(Guid childId, ToolKind kind, string title, string subject)
    {
        var tool = new Tool { ChildId = childId, Kind = kind, Title = title, KeptBy = subject, DrawnByChild = true };
        tool.ShowTo(new Audience(Everyone: false, Child: true, Workers: false));
        return tool;
    }

    /// <summary>Keeps what is drawn now as the next version.</summary>
    /// <exception cref="RuleViolation"><c>not_this_tool</c>.</exception>
    internal ToolVersion Draw(ToolContent content, DateOnly drawnOn, string by, DateTimeOffset now)
    {
        if (content.Kinds().ToArray() is not [var only] || only != Kind)
        {
            throw new RuleViolation("not_this_tool", $"This tool holds {Kind} and nothing else.");
        }

        (LatestVersion, DrawnAt) = (LatestVersion + 1, now);
        return new ToolVersion(this, content, drawnOn, by);
    }

    /// <summary>Says who sees it.</summary>
    /// <exception cref="RuleViolation"><c>consent_needed</c>.</exception>
    internal void ShowToOthers(Audience audience)
    {
        if (NeedsConsent)
        {
            throw new RuleViolation("consent_needed", "The child says who sees it: record the consent.");
        }

        ShowTo(audience);
    }

    /// <summary>Brings the audience to what the child has consented to.</summary>
    /// <exception cref="RuleViolation"><c>consent_not_asked</c>.</exception>
    internal void FollowConsents(IReadOnlyCollection<ToolConsent> consents)
    {
        if (!NeedsConsent)
        {
            throw new RuleViolation("consent_not_asked", "Only the three houses and what the child drew by itself are shown by consent.");
        }

        var standing = consents.Where(consent => consent.Stands).ToArray();
        Guid[] To(ConsentTo to) => [.. standing.Where(consent => consent.To == to).Select(consent => consent.ToId!.Value)];
        ShowTo(new Audience(
            Everyone: Array.Exists(standing, consent => consent.To is ConsentTo.Everyone), Child: true,
            Workers: Array.Exists(standing, consent => consent.To is ConsentTo.Workers), To(ConsentTo.Person), To(ConsentTo.Organisation)));
    }
}
