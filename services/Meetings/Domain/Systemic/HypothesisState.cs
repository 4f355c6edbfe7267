namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>How a hypothesis stands: it is a question to go on with, never a finding.</summary>
internal enum HypothesisState
{
    /// <summary>Nothing has spoken for or against it.</summary>
    Open,

    /// <summary>What was heard speaks for it.</summary>
    Strengthened,

    /// <summary>What was heard speaks against it.</summary>
    Weakened,

    /// <summary>It does not help any more.</summary>
    Dropped,
}
