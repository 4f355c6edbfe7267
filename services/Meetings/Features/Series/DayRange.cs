using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Days in Europe/Helsinki as instants: from the beginning of the first to the end of the last.</summary>
/// <param name="Begin">First instant, UTC.</param>
/// <param name="End">First instant after the range, UTC.</param>
internal sealed record DayRange(DateTimeOffset Begin, DateTimeOffset End)
{
    private const int LastYear = 9000;

    /// <summary>From today, and a year on from the first day, where nothing else is asked for.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="clock">Says which day is today.</param>
    /// <param name="days">How many days there are where no last one is asked for, instead of a year.</param>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>: the days are out of order or beyond the calendar.</exception>
    internal static DayRange Of(DateOnly? from, DateOnly? to, TimeProvider clock, int? days = null)
    {
        var first = from ?? HelsinkiTime.Today(clock);
        EnsureInCalendar(first, "from");
        var last = to ?? (days is { } count ? first.AddDays(count - 1) : first.AddYears(1));
        EnsureInCalendar(last, "to");
        if (last < first)
        {
            throw new Problem(Problems.InvalidParameter, "to: before from.");
        }

        return new DayRange(HelsinkiTime.ToInstant(first, TimeOnly.MinValue), HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue));
    }

    // Well inside what days and instants can hold, so that no sum of them overflows.
    private static void EnsureInCalendar(DateOnly day, string parameter)
    {
        if (day.Year is < FinnishHolidays.FirstYear or > LastYear)
        {
            throw new Problem(Problems.InvalidParameter, $"{parameter}: outside the calendar.");
        }
    }
}
