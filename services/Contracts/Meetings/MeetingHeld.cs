namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A meeting was held and is closed.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="TeamId">Whose meeting it was.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="ChildIds">The children whose matters were handled.</param>
/// <param name="EndedAt">UTC.</param>
/// <param name="Version">Its version.</param>
/// <param name="At">UTC.</param>
public sealed record MeetingHeld(
    string Tenant, Guid? SeriesId, Guid MeetingId, Guid TeamId, MeetingKind Kind, IReadOnlyList<Guid> ChildIds,
    DateTimeOffset EndedAt, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? MeetingId;
}
