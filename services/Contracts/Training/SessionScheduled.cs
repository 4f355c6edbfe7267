namespace SystemicPlatform.Contracts.Training;

/// <summary>A session of a training group was scheduled. Times of past sessions, entered later, are not told.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group; its people come with <see cref="EnrolmentConfirmed"/>.</param>
/// <param name="SessionId">The session.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Version">1.</param>
/// <param name="At">UTC.</param>
public sealed record SessionScheduled(
    string Tenant, Guid GroupId, Guid SessionId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
