using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// A block of log lines and its hash, which also covers the block before it: a line that is removed or changed
/// afterwards breaks its block, and a block that is removed breaks the next.
/// </summary>
[SharedAcrossTenants("A hash and a count over the whole log; no tenant's data can be read from it.")]
public sealed class AccessLogSeal
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Block { get; private set; }

    /// <summary>The day of the block's lines in Europe/Helsinki; a block never spans two.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>How many lines the block has.</summary>
    public int Lines { get; private set; }

    /// <summary>SHA-256 over the previous hash and the block's lines in order.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>When it was sealed, UTC.</summary>
    public DateTimeOffset SealedAt { get; private set; }
}
