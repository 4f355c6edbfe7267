namespace SystemicPlatform.Teams.Domain.Directory;

/// <summary>How a family comes to a service.</summary>
internal enum AccessWay
{
    /// <summary>By contacting it themselves.</summary>
    Directly,

    /// <summary>With their worker.</summary>
    WithWorker,

    /// <summary>By referral or decision.</summary>
    ByReferral,
}
