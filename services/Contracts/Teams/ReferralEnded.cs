namespace SystemicPlatform.Contracts.Teams;

/// <summary>A child's time with a systemic team has an end.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="ReferralId">The referral.</param>
/// <param name="TeamId">The systemic team.</param>
/// <param name="On">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record ReferralEnded(
    string Tenant, Guid ChildId, Guid ReferralId, Guid TeamId, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
