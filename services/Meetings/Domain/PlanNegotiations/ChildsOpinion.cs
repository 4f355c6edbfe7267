using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.PlanNegotiations;

/// <summary>
/// The child's opinion, which is found out at every age (L-10): what it is and how it came to be known, or why it could not.
/// A child of twelve or more is always given the opportunity to be heard.
/// </summary>
/// <param name="OpportunityGiven">True when the child could say it to those who negotiate.</param>
/// <param name="How">In which way it was found out.</param>
/// <param name="Opinion">The main content, as near to the child's words as can be.</param>
/// <param name="WhyNot">Why it could not be found out; null where it was.</param>
internal sealed record ChildsOpinion(
    bool OpportunityGiven, [property: Personal] string? How = null, [property: Personal] string? Opinion = null, [property: Personal] string? WhyNot = null)
{
    /// <summary>True when it says the one or the other.</summary>
    internal bool IsTold => WhyNot is null ? How is not null && Opinion is not null : How is null && Opinion is null;
}

/// <summary>Someone sees it otherwise than what was agreed.</summary>
/// <param name="Who">Whose view.</param>
/// <param name="View">In their words.</param>
internal sealed record DissentingView([property: Personal] string Who, [property: Personal] string View);
