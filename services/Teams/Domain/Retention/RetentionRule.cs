namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>From when the time of keeping runs (L-23).</summary>
internal enum RetentionRule
{
    /// <summary>From the client's death: child protection, and whoever was never a client of another service.</summary>
    AfterDeath,

    /// <summary>From the closing of the matter: services for families with children alone.</summary>
    AfterClosing,
}
