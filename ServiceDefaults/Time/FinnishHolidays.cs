using System.Collections.Concurrent;

namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>Finnish public holidays and the two eves, calculated per year (E1).</summary>
public static class FinnishHolidays
{
    /// <summary>The rules here hold from this year on; until 1991 Epiphany and Ascension Day were kept on Saturdays.</summary>
    public const int FirstYear = 1992;

    private static readonly ConcurrentDictionary<int, Calendar> Years = new();

    /// <summary>All holidays and eves of a year by date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1992–9999.</exception>
    public static IReadOnlyList<Holiday> Of(int year) => CalendarOf(year).Days;

    /// <summary>The public holiday or eve on this day, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1992–9999.</exception>
    public static Holiday? On(DateOnly date) => CalendarOf(date.Year).ByDate.GetValueOrDefault(date);

    /// <summary>True on the thirteen public holidays; false on the eves and on ordinary Saturdays and Sundays.</summary>
    public static bool IsPublicHoliday(DateOnly date) => On(date)?.Kind == HolidayKind.PublicHoliday;

    /// <summary>True on Midsummer Eve and Christmas Eve.</summary>
    public static bool IsEve(DateOnly date) => On(date)?.Kind == HolidayKind.Eve;

    private static Calendar CalendarOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        return Years.GetOrAdd(year, static y => Calculate(y));
    }

    private static Calendar Calculate(int year)
    {
        var easter = Easter.Sunday(year);
        var midsummer = FirstSaturdayFrom(new DateOnly(year, 6, 20));
        Holiday[] days =
        [
            Public(new(year, 1, 1), "newYearsDay"),
            Public(new(year, 1, 6), "epiphany"),
            Public(easter.AddDays(-2), "goodFriday"),
            Public(easter, "easterSunday"),
            Public(easter.AddDays(1), "easterMonday"),
            Public(new(year, 5, 1), "mayDay"),
            Public(easter.AddDays(39), "ascensionDay"),
            Public(easter.AddDays(49), "whitSunday"),
            new(midsummer.AddDays(-1), "midsummerEve", HolidayKind.Eve),
            Public(midsummer, "midsummerDay"),
            Public(FirstSaturdayFrom(new DateOnly(year, 10, 31)), "allSaintsDay"),
            Public(new(year, 12, 6), "independenceDay"),
            new(new(year, 12, 24), "christmasEve", HolidayKind.Eve),
            Public(new(year, 12, 25), "christmasDay"),
            Public(new(year, 12, 26), "saintStephensDay"),
        ];
        return new Calendar([.. days.OrderBy(day => day.Date)]);
    }

    private static Holiday Public(DateOnly date, string name) => new(date, name, HolidayKind.PublicHoliday);

    private static DateOnly FirstSaturdayFrom(DateOnly date) => date.AddDays(DayOfWeek.Saturday - date.DayOfWeek);

    private sealed class Calendar(IReadOnlyList<Holiday> days)
    {
        public IReadOnlyList<Holiday> Days { get; } = days;

        // Ascension Day can fall on May Day (2008): the first of the two names the day.
        public Dictionary<DateOnly, Holiday> ByDate { get; } =
            days.GroupBy(day => day.Date).ToDictionary(group => group.Key, group => group.First());
    }
}
