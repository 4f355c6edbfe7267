namespace SystemicPlatform.Contracts.Training;

/// <summary>A session got another time. What was planned for an older version is void.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="SessionId">The session.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Version">Higher than before.</param>
/// <param name="At">UTC.</param>
public sealed record SessionMoved(
    string Tenant, Guid GroupId, Guid SessionId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
