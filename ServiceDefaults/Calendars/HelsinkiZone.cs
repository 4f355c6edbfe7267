using System.Globalization;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Calendars;

/// <summary>Europe/Helsinki in a calendar: its VTIMEZONE, and instants as its wall-clock time (E4).</summary>
internal static class HelsinkiZone
{
    private const string LocalFormat = "yyyyMMdd'T'HHmmss";
    private const string UtcFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The rules since 1996: on the last Sundays of March and October at 01:00 UTC.</summary>
    internal static void Write(ContentLines lines)
    {
        lines.Add("BEGIN", "VTIMEZONE").Add("TZID", HelsinkiTime.ZoneId);
        Write(lines, "DAYLIGHT", "19970330T030000", "+0200", "+0300", "EEST", month: 3);
        Write(lines, "STANDARD", "19961027T040000", "+0300", "+0200", "EET", month: 10);
        lines.Add("END", "VTIMEZONE");
    }

    /// <summary>Adds one or more instants as local time; in UTC where the local time could mean another instant as well.</summary>
    internal static void Add(ContentLines lines, string name, params IEnumerable<DateTimeOffset> instants)
    {
        foreach (var form in instants.ToLookup(IsPlain))
        {
            lines.Add(form.Key ? $"{name};TZID={HelsinkiTime.ZoneId}" : name, string.Join(',', form.Select(instant => form.Key ? Local(instant) : Utc(instant))));
        }
    }

    /// <summary>Adds a local day and time, which may be one that the clock skips: readers move it forward as we do.</summary>
    internal static void Add(ContentLines lines, string name, DateOnly day, TimeOnly time) =>
        lines.Add($"{name};TZID={HelsinkiTime.ZoneId}", Local(day, time));

    /// <summary>As UTC, which UNTIL and DTSTAMP must be.</summary>
    internal static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString(UtcFormat, CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset instant)
    {
        var (day, time) = HelsinkiTime.ToLocal(instant);
        return Local(day, time);
    }

    private static string Local(DateOnly day, TimeOnly time) => day.ToDateTime(time).ToString(LocalFormat, CultureInfo.InvariantCulture);

    // The second of the two hours that the autumn gives twice has no local form of its own.
    private static bool IsPlain(DateTimeOffset instant)
    {
        var (day, time) = HelsinkiTime.ToLocal(instant);
        return HelsinkiTime.ToInstant(day, time) == instant;
    }

    private static void Write(ContentLines lines, string part, string since, string from, string to, string name, int month) => lines
        .Add("BEGIN", part)
        .Add("DTSTART", since)
        .Add("TZOFFSETFROM", from)
        .Add("TZOFFSETTO", to)
        .Add("TZNAME", name)
        .Add("RRULE", string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"))
        .Add("END", part);
}
