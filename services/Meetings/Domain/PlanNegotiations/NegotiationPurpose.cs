namespace SystemicPlatform.Meetings.Domain.PlanNegotiations;

/// <summary>What the negotiation was for (L-09).</summary>
internal enum NegotiationPurpose
{
    /// <summary>The plan is made.</summary>
    PlanMade,

    /// <summary>The plan is looked at again.</summary>
    PlanReviewed,
}

/// <summary>How people met.</summary>
internal enum NegotiationManner
{
    /// <summary>In one place.</summary>
    InPerson,

    /// <summary>Over a connection with picture.</summary>
    Remote,

    /// <summary>By telephone.</summary>
    Telephone,
}
