namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>In which role someone gives a permission or makes a prohibition (L-21).</summary>
internal enum RightsGiver
{
    /// <summary>The child itself.</summary>
    Client,

    /// <summary>Has parental responsibility.</summary>
    Guardian,

    /// <summary>Appointed for this matter.</summary>
    GuardianAdLitem,

    /// <summary>Represents the child on another ground of law.</summary>
    LegalRepresentative,
}
