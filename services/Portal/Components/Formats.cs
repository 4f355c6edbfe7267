using System.Globalization;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Components;

/// <summary>How days and times are written, the same on every page: in the person's language, in Finnish time.</summary>
internal static class Formats
{
    // Set from the chosen language for each request, as the culture of all else is.
    private static CultureInfo Current => CultureInfo.CurrentCulture;

    private static bool English => Current.TwoLetterISOLanguageName == "en";

    /// <summary>24.11.2026, or in English 24 Nov 2026.</summary>
    public static string Day(DateOnly day) => day.ToString(English ? "d MMM yyyy" : "d.M.yyyy", Current);

    /// <summary>ti 24.11., and of another year than this ti 5.1.2027.</summary>
    public static string Weekday(DateOnly day) => day.ToString((English ? "ddd d MMM" : "ddd d.M.") + (IsOfThisYear(day) ? "" : English ? " yyyy" : "yyyy"), Current);

    /// <summary>tiistai 24. marraskuuta, or in English Tuesday 24 November: for who does not read calendars all day. Another year is said.</summary>
    public static string Spoken(DateOnly day) =>
        day.ToString((Current.TwoLetterISOLanguageName == "fi" ? "dddd d. MMMM" : "dddd d MMMM") + (IsOfThisYear(day) ? "" : " yyyy"), Current);

    /// <summary>The middle of a day of which no time is known: nobody's midnight puts it on another day.</summary>
    public static DateTimeOffset Noon(DateOnly day) => HelsinkiTime.ToInstant(day, new TimeOnly(12, 0));

    /// <summary>9.00, or in English 09:00.</summary>
    public static string Time(DateTimeOffset at) => Time(HelsinkiTime.ToLocal(at).Time);

    /// <summary>9.00, or in English 09:00.</summary>
    public static string Time(TimeOnly time) => time.ToString(English ? "HH:mm" : "H.mm", CultureInfo.InvariantCulture);

    /// <summary>24.11.2026 9.00.</summary>
    public static string Moment(DateTimeOffset at) => $"{Day(HelsinkiTime.DayOf(at))} {Time(at)}";

    /// <summary>A number as a field holds it.</summary>
    public static string? Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>7,5 h of 450 minutes.</summary>
    public static string Hours(int minutes) => $"{(minutes / 60m).ToString("0.##", Current)} h";

    /// <summary>9.00–11.00.</summary>
    public static string Span(DateTimeOffset from, DateTimeOffset to) => $"{Time(from)}–{Time(to)}";

    // A matter of writing alone, so no page need bring its clock.
    private static bool IsOfThisYear(DateOnly day) => day.Year == HelsinkiTime.Today(TimeProvider.System).Year;
}
