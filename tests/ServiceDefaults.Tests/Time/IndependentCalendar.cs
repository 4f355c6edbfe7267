namespace SystemicPlatform.ServiceDefaults.Tests.Time;

/// <summary>
/// The Finnish calendar of 2023–2031 worked out another way than in the product: Easter from a printed table, the other
/// movable days by looking at each day, time limits by position in a list of days.
/// </summary>
internal static class IndependentCalendar
{
    private static readonly HashSet<DateOnly> EasterSundays =
    [
        new(2023, 4, 9), new(2024, 3, 31), new(2025, 4, 20), new(2026, 4, 5), new(2027, 3, 28),
        new(2028, 4, 16), new(2029, 4, 1), new(2030, 4, 21), new(2031, 4, 13),
    ];

    internal static readonly DateOnly[] Days =
        [.. Enumerable.Range(0, 9 * 365).Select(day => new DateOnly(2023, 1, 1).AddDays(day))];

    private static readonly DateOnly[] CountedDays = [.. Days.Where(day => Weekday(day) && NameOf(day) is null or "eve")];

    private static readonly DateOnly[] DaysToEndOn = [.. CountedDays.Where(day => NameOf(day) is null)];

    /// <summary>"eve", the name of a public holiday, or null.</summary>
    internal static string? NameOf(DateOnly day) => (day.Month, day.Day, day.DayOfWeek) switch
    {
        (1, 1, _) => "newYearsDay",
        (1, 6, _) => "epiphany",
        (5, 1, _) => "mayDay",
        (12, 6, _) => "independenceDay",
        (12, 24, _) => "eve",
        (12, 25, _) => "christmasDay",
        (12, 26, _) => "saintStephensDay",
        (6, >= 19 and <= 25, DayOfWeek.Friday) => "eve",
        (6, >= 20 and <= 26, DayOfWeek.Saturday) => "midsummerDay",
        (10, 31, DayOfWeek.Saturday) or (11, <= 6, DayOfWeek.Saturday) => "allSaintsDay",
        _ when EasterSundays.Contains(day.AddDays(2)) => "goodFriday",
        _ when EasterSundays.Contains(day) => "easterSunday",
        _ when EasterSundays.Contains(day.AddDays(-1)) => "easterMonday",
        _ when EasterSundays.Contains(day.AddDays(-39)) => "ascensionDay",
        _ when EasterSundays.Contains(day.AddDays(-49)) => "whitSunday",
        _ => null,
    };

    internal static bool IsCounted(DateOnly day) => Array.BinarySearch(CountedDays, day) >= 0;

    internal static DateOnly EndOn(DateOnly day) => DaysToEndOn.First(candidate => candidate >= day);

    internal static DateOnly StartBy(DateOnly initiated) => EndOn(CountedDays.Where(day => day > initiated).ElementAt(6));

    internal static DateOnly ThreeMonthsFrom(DateOnly initiated)
    {
        var month = initiated.Month + 3;
        var year = initiated.Year + (month > 12 ? 1 : 0);
        month = month > 12 ? month - 12 : month;
        return Days.Last(day => day.Year == year && day.Month == month && day.Day <= initiated.Day);
    }

    private static bool Weekday(DateOnly day) => (int)day.DayOfWeek is >= 1 and <= 5;
}
