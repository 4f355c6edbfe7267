namespace SystemicPlatform.Contracts.Teams;

/// <summary>A child came to a systemic team (A0-16); the team's members may handle the child's data from then on.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="ReferralId">The referral.</param>
/// <param name="TeamId">The systemic team.</param>
/// <param name="From">First day.</param>
/// <param name="At">UTC.</param>
public sealed record ChildReferred(
    string Tenant, Guid ChildId, Guid ReferralId, Guid TeamId, DateOnly From, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
