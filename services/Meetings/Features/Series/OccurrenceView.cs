using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>One date of a series as clients see it.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="OriginalDate">The day that the rule gave; never changes.</param>
/// <param name="StartsAt">UTC; of a skipped one, when it would have begun.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it was skipped, moved or cancelled: a holiday's name key, e.g. <c>easterMonday</c>, or somebody's words.</param>
/// <param name="Version">Rises with every change.</param>
internal sealed record OccurrenceView(
    Guid Id, DateOnly OriginalDate, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, string? Reason, int Version)
{
    internal static OccurrenceView From(Meeting meeting) => new(
        meeting.Id, meeting.OriginalDate, meeting.StartsAt, meeting.EndsAt, meeting.Status, meeting.Reason, meeting.Version);
}
