namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>Working days as the statutory time limits count them (L-04, L-05, E2).</summary>
public static class WorkingDays
{
    /// <summary>Monday to Friday and not a public holiday; the two eves count as working days (L-04).</summary>
    public static bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FinnishHolidays.IsPublicHoliday(date);

    /// <summary>The n-th working day after a day; the day itself is not counted (L-04).</summary>
    /// <param name="date">Day of receipt, day 0.</param>
    /// <param name="count">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static DateOnly After(DateOnly date, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            date = date.AddDays(1);
            count -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>
    /// The next day after this one that is a working day and no eve: where a meeting moves to that fell on a holiday.
    /// </summary>
    public static DateOnly NextOpenDay(DateOnly date)
    {
        do
        {
            date = date.AddDays(1);
        }
        while (!IsOpenDay(date));

        return date;
    }

    /// <summary>
    /// Last day of a period by 150/1930 5 §: a period that would end on a Saturday, Sunday, public holiday, Midsummer Eve
    /// or Christmas Eve ends on the next day that is none of these (L-05).
    /// </summary>
    public static DateOnly RollOver(DateOnly lastDay) => IsOpenDay(lastDay) ? lastDay : NextOpenDay(lastDay);

    private static bool IsOpenDay(DateOnly date) => IsWorkingDay(date) && !FinnishHolidays.IsEve(date);
}
