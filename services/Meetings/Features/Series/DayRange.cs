using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Days in Europe/Helsinki as instants: from the beginning of the first to the end of the last.</summary>
/// <param name="Begin">First instant, UTC.</param>
/// <param name="End">First instant after the range, UTC.</param>
internal sealed record DayRange(DateTimeOffset Begin, DateTimeOffset End)
{
    private static readonly DateOnly LastDay = new(9998, 12, 31);

    /// <summary>From today, and a year on from the first day, where nothing else is asked for.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>: the days are out of order or beyond the calendar.</exception>
    internal static DayRange Of(DateOnly? from, DateOnly? to, TimeProvider clock)
    {
        var first = from ?? HelsinkiTime.Today(clock);
        if (first.Year < FinnishHolidays.FirstYear || first > LastDay)
        {
            throw new Problem(Problems.InvalidParameter, "from: outside the calendar.");
        }

        var last = to ?? first.AddYears(1);
        if (last < first || last > LastDay.AddYears(1))
        {
            throw new Problem(Problems.InvalidParameter, "to: before from.");
        }

        return new DayRange(HelsinkiTime.ToInstant(first, TimeOnly.MinValue), HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue));
    }
}
