using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A child's time with a systemic team as Teams told of it (A0-16): whose matters the team's weekly meeting handles.</summary>
internal sealed class KnownReferral : Entity
{
    private KnownReferral()
    {
    }

    /// <summary>The referral under the id that Teams gave it.</summary>
    internal KnownReferral(ChildReferred referred) =>
        (Id, ChildId, TeamId, BeginsAt) = (referred.ReferralId, referred.ChildId, referred.TeamId, HelsinkiTime.ToInstant(referred.From, TimeOnly.MinValue));

    public Guid ChildId { get; private set; }

    public Guid TeamId { get; private set; }

    /// <summary>UTC: beginning of the first day in Europe/Helsinki.</summary>
    public DateTimeOffset BeginsAt { get; private set; }

    /// <summary>UTC: end of the last day; null = open.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>The last day is included.</summary>
    internal void End(DateOnly on) => EndsAt = HelsinkiTime.ToInstant(on.AddDays(1), TimeOnly.MinValue);
}
