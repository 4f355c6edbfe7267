using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>A line of the history as clients see it.</summary>
/// <param name="Id">The line.</param>
/// <param name="SeriesId">The series, for what was done to a whole series or a part of it.</param>
/// <param name="MeetingId">The meeting, for what was done to one.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Fields">What became different.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who, under the name of then.</param>
/// <param name="At">UTC.</param>
internal sealed record ChangeView(
    Guid Id, Guid? SeriesId, Guid? MeetingId, ChangeKind Kind, IReadOnlyList<FieldChange> Fields, string? Reason, string By, DateTimeOffset At)
{
    internal static ChangeView From(MeetingChange row) => new(
        row.Id, row.SeriesId, row.MeetingId, row.Kind, row.Fields, row.Reason, row.ByName, row.At);
}
