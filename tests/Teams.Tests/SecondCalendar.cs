namespace SystemicPlatform.Teams.Tests;

/// <summary>
/// Statutory days of 2024–2030 worked out another way than in the product: movable feasts from a printed table, working
/// days as what is left of a list, months by looking for the last day that fits.
/// </summary>
internal static class SecondCalendar
{
    public static readonly DateOnly[] Days = [.. Enumerable.Range(0, 9 * 365).Select(day => new DateOnly(2023, 1, 1).AddDays(day))];

    // Good Friday, Easter Monday and Ascension Day: the movable feasts that fall on weekdays.
    private static readonly HashSet<DateOnly> Movable =
    [
        new(2024, 3, 29), new(2024, 4, 1), new(2024, 5, 9), new(2025, 4, 18), new(2025, 4, 21), new(2025, 5, 29),
        new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 14), new(2027, 3, 26), new(2027, 3, 29), new(2027, 5, 6),
        new(2028, 4, 14), new(2028, 4, 17), new(2028, 5, 25), new(2029, 3, 30), new(2029, 4, 2), new(2029, 5, 10),
        new(2030, 4, 19), new(2030, 4, 22), new(2030, 5, 30), new(2031, 4, 11), new(2031, 4, 14), new(2031, 5, 22),
    ];

    private static readonly HashSet<string> Fixed = ["01-01", "01-06", "05-01", "12-06", "12-25", "12-26"];

    private static readonly DateOnly[] Working = [.. Days.Where(day =>
        day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday && !Fixed.Contains($"{day:MM-dd}") && !Movable.Contains(day))];

    private static readonly DateOnly[] Ends = [.. Working.Where(day => $"{day:MM-dd}" != "12-24" && !IsMidsummerEve(day))];

    public static DateOnly StartBy(DateOnly received) => EndOn(Working.Where(day => day > received).Skip(6).First());

    public static DateOnly EndOn(DateOnly day) => Ends.First(end => end >= day);

    public static DateOnly ThreeMonthsFrom(DateOnly day)
    {
        var first = new DateOnly(day.Month > 9 ? day.Year + 1 : day.Year, ((day.Month + 2) % 12) + 1, 1);
        return Days.Last(end => end.Year == first.Year && end.Month == first.Month && end.Day <= day.Day);
    }

    private static bool IsMidsummerEve(DateOnly day) => day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday };
}
