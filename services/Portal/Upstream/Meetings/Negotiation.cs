namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>What the law asks of a negotiation about the client plan (L-09, L-10).</summary>
public sealed record Negotiation(
    Guid MeetingId, string Purpose, string Manner, ChildsOpinion Opinion, IReadOnlyList<DissentingView> Dissent, DateOnly ReviewBy, string WrittenBy,
    DateTimeOffset WrittenAt);

/// <summary>How the child's opinion was found out and what it is, or why it could not be.</summary>
public sealed record ChildsOpinion(bool OpportunityGiven, string? How, string? Opinion, string? WhyNot);

public sealed record DissentingView(string Who, string View);
