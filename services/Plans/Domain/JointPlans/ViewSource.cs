namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>How the child's view was obtained (L-10).</summary>
internal enum ViewSource
{
    Spoken,
    Written,
    Drawn,
    Played,
    Observed,
    ThroughTrustedAdult,
    Other,
}
