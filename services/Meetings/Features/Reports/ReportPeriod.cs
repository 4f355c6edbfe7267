using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Reports;

/// <summary>The period of a report, which never reaches beyond now: what is still ahead can neither be kept nor missed.</summary>
internal static class ReportPeriod
{
    /// <summary>Both days included; the last twelve months where nothing else is asked for.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c></exception>
    internal static DayRange Of(DateOnly? from, DateOnly? to, TimeProvider clock)
    {
        var today = HelsinkiTime.Today(clock);
        var last = to ?? today;
        return DayRange.Of(from ?? (last.Year > 1992 ? last.AddYears(-1) : last), last, clock);
    }
}
