namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>What became of a version. What is not a version yet is the draft.</summary>
internal enum VersionStatus
{
    /// <summary>The one that holds.</summary>
    Published,

    /// <summary>A later one holds.</summary>
    Superseded,
}
