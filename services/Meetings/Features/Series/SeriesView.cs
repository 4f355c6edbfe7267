using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>A series as clients see it.</summary>
/// <param name="Id">The series.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="TeamId">Whose meetings they are.</param>
/// <param name="Title">Neutral text for calendars.</param>
/// <param name="FirstDate">Where the rule begins to count.</param>
/// <param name="LocalTime">Europe/Helsinki.</param>
/// <param name="DurationMinutes">Length of a meeting.</param>
/// <param name="Rrule">RFC 5545, in its one form.</param>
/// <param name="Holidays">What happens on a public holiday or an eve.</param>
/// <param name="Place">Where, if said.</param>
/// <param name="HostedBy">The series inside whose meetings it is held.</param>
/// <param name="PlannedTo">Every date up to this day has its occurrence.</param>
/// <param name="EndsOn">The last day on which it may meet; null = as long as the rule goes on.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
/// <param name="Conflicts">Only when it is scheduled or changed: who would have to be in two places (A4-02), the first 200.</param>
internal sealed record SeriesView(
    Guid Id, MeetingKind Kind, Guid TeamId, string Title, DateOnly FirstDate, TimeOnly LocalTime, int DurationMinutes,
    string Rrule, HolidayPolicy Holidays, string? Place, Guid? HostedBy, DateOnly PlannedTo, DateOnly? EndsOn,
    [property: JsonIgnore] uint RowVersion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ConflictView>? Conflicts = null) : IVersioned
{
    internal static SeriesView From(MeetingSeries series) => new(
        series.Id, series.Kind, series.TeamId, series.Title, series.FirstDate, series.LocalTime, series.DurationMinutes,
        series.Rrule, series.Holidays, series.Place, series.HostedBy, series.PlannedTo, series.EndsOn, series.RowVersion);
}
