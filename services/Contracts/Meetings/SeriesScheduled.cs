namespace SystemicPlatform.Contracts.Meetings;

/// <summary>
/// A series was scheduled, with every occurrence made so far: one event for a year of meetings. Occurrences that the
/// horizon job adds later come as <see cref="MeetingScheduled"/>.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SeriesId">The series.</param>
/// <param name="TeamId">Whose meetings they are.</param>
/// <param name="ChildId">The child, for a child's own team; null for the others.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Occurrences">Planned meetings in order of time; skipped dates are left out.</param>
/// <param name="At">UTC.</param>
public sealed record SeriesScheduled(
    string Tenant, Guid SeriesId, Guid TeamId, Guid? ChildId, MeetingKind Kind,
    IReadOnlyList<ScheduledOccurrence> Occurrences, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SeriesId;
}
