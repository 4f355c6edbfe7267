namespace SystemicPlatform.Contracts.Training;

/// <summary>A session is not held.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Version">Higher than before; what was planned for an older version is void.</param>
/// <param name="At">UTC.</param>
public sealed record SessionCancelled(string Tenant, Guid GroupId, Guid SessionId, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
