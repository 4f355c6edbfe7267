namespace SystemicPlatform.Contracts.Meetings;

/// <summary>The record of a meeting was closed and given to all participants, or corrected afterwards.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="TeamId">Whose meeting it was.</param>
/// <param name="ChildIds">The children whose matters the record tells of.</param>
/// <param name="RecordVersion">1 when first shared, one more with each correction.</param>
/// <param name="At">UTC.</param>
public sealed record MeetingRecordShared(
    string Tenant, Guid? SeriesId, Guid MeetingId, Guid TeamId, IReadOnlyList<Guid> ChildIds, int RecordVersion, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? MeetingId;
}
