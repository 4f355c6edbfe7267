namespace SystemicPlatform.Contracts.Meetings;

/// <summary>
/// A meeting got another time or comes back after it was cancelled. What was planned for an older version is void.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series; null for a single meeting.</param>
/// <param name="TeamId">Whose meeting it is.</param>
/// <param name="ChildId">The child, for a child's own team; null for the others.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Occurrence">When it is now, with its new version.</param>
/// <param name="At">UTC.</param>
public sealed record MeetingMoved(
    string Tenant, Guid? SeriesId, Guid TeamId, Guid? ChildId, MeetingKind Kind,
    ScheduledOccurrence Occurrence, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId ?? Occurrence.MeetingId;
}
