namespace SystemicPlatform.Contracts.Meetings;

/// <summary>One meeting was scheduled: a single one, or the next of a series.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="TeamId">Whose meeting it is.</param>
/// <param name="ChildId">The child, for a child's own team; null for the others.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Occurrence">When.</param>
/// <param name="At">UTC.</param>
public sealed record MeetingScheduled(
    string Tenant, Guid? SeriesId, Guid TeamId, Guid? ChildId, MeetingKind Kind,
    ScheduledOccurrence Occurrence, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? Occurrence.MeetingId;
}
