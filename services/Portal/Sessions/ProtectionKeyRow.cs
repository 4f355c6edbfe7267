namespace SystemicPlatform.Portal.Sessions;

/// <summary>A key of data protection, sealed with the platform's own key, so that the database alone opens nothing.</summary>
internal sealed class ProtectionKeyRow
{
    public required string Name { get; init; }

    /// <summary>The XML element, sealed by <c>Protection:Fields</c>.</summary>
    public required string Sealed { get; init; }
}
