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

    /// <summary>ti 24.11. – for the weeks around now, where the year goes without saying.</summary>
    public static string Weekday(DateOnly day) => day.ToString(English ? "ddd d MMM" : "ddd d.M.", Current);

    /// <summary>9.00, or in English 09:00.</summary>
    public static string Time(DateTimeOffset at) => Time(HelsinkiTime.ToLocal(at).Time);

    /// <summary>9.00, or in English 09:00.</summary>
    public static string Time(TimeOnly time) => time.ToString(English ? "HH:mm" : "H.mm", CultureInfo.InvariantCulture);

    /// <summary>24.11.2026 9.00.</summary>
    public static string Moment(DateTimeOffset at) => $"{Day(HelsinkiTime.DayOf(at))} {Time(at)}";

    /// <summary>9.00–11.00.</summary>
    public static string Span(DateTimeOffset from, DateTimeOffset to) => $"{Time(from)}–{Time(to)}";
}
