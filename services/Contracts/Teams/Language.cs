namespace SystemicPlatform.Contracts.Teams;

/// <summary>Languages that the platform speaks (L-27).</summary>
public enum Language
{
    /// <summary>Finnish.</summary>
    Fi,

    /// <summary>Swedish.</summary>
    Sv,

    /// <summary>English.</summary>
    En,
}
