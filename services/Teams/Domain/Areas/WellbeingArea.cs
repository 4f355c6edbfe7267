using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Areas;

/// <summary>
/// A wellbeing services county, or the city of Helsinki or Åland, which arrange the services by themselves. Reference
/// data that comes with a version of the platform.
/// </summary>
[SharedAcrossTenants("Which areas there are is the same for everyone.")]
internal sealed class WellbeingArea
{
    private WellbeingArea()
    {
    }

    /// <summary>Two digits, as Statistics Finland numbers the areas.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The tenant that works for the area.</summary>
    public string TenantCode { get; private set; } = "";

    public string NameFi { get; private set; } = "";

    public string NameSv { get; private set; } = "";

    /// <summary>Languages in which everyone is served there (L-27).</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];
}
