namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A meeting will not be: cancelled, or skipped.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Version">Its new version; what was planned for an older one is void.</param>
/// <param name="At">UTC.</param>
public sealed record MeetingCancelled(
    string Tenant, Guid? SeriesId, Guid MeetingId, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? MeetingId;
}
