using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>A recurrence rule laid over the Finnish calendar.</summary>
internal sealed record SeriesDates(RecurrenceRule Rule, DateOnly FirstDate, SeriesTime Time, HolidayPolicy Holidays)
{
    /// <summary>Refuses a series that could not be laid over the calendar or has no date at all.</summary>
    /// <exception cref="RuleViolation"><c>first_date_out_of_range</c>, <c>rrule_never_fires</c></exception>
    internal void EnsureFires()
    {
        if (FirstDate.Year < FinnishHolidays.FirstYear)
        {
            throw new RuleViolation("first_date_out_of_range", "A series cannot begin before 1992.");
        }

        Rule.EnsureFires(FirstDate, Time.LocalTime);
    }

    /// <summary>
    /// Every date of the rule whose original day is from <paramref name="from"/> to <paramref name="to"/>, both included.
    /// A moved meeting may be held after <paramref name="to"/>.
    /// </summary>
    internal IEnumerable<SeriesDate> Plan(DateOnly from, DateOnly to) =>
        Rule.Expand(FirstDate, from, to, Time.LocalTime).Select(Place);

    private SeriesDate Place(DateOnly date)
    {
        if (FinnishHolidays.On(date) is not { } holiday)
        {
            return new SeriesDate(date, date, SeriesDateStatus.Planned, null);
        }

        var next = WorkingDays.NextOpenDay(date);
        return Holidays == HolidayPolicy.NextWorkingDay && !MeetsBetween(date.AddDays(1), next)
            ? new SeriesDate(date, next, SeriesDateStatus.Moved, holiday.Name)
            : new SeriesDate(date, date, SeriesDateStatus.Skipped, holiday.Name);
    }

    // Moving onto or past the series' own next date would double a meeting: then the next one takes over.
    private bool MeetsBetween(DateOnly from, DateOnly to) => Rule.Expand(FirstDate, from, to, Time.LocalTime).Any();
}
