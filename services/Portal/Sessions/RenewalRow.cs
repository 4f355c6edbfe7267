namespace SystemicPlatform.Portal.Sessions;

/// <summary>The one use of a refresh token: whoever writes the row asks the provider, everybody else reads its answer.</summary>
internal sealed class RenewalRow
{
    /// <summary>Hash of the refresh token.</summary>
    public required string Key { get; init; }

    /// <summary>What the provider answered, sealed by data protection; null while it is asked.</summary>
    public byte[]? Answer { get; set; }

    /// <summary>UTC. Afterwards the row counts for nothing: the one who asked is gone, or nobody comes with the old token any more.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}
