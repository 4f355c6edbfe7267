using NodaTime;
using NodaTime.Extensions;

namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>
/// The one clock face of the platform: wall-clock time in Europe/Helsinki (UTC+2, in summer UTC+3).
/// A series is stored as local day and time; only here does it become an instant (E4).
/// </summary>
public static class HelsinkiTime
{
    /// <summary>IANA name of the zone, as used in calendars and cron triggers.</summary>
    public const string ZoneId = "Europe/Helsinki";

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneId];

    /// <summary>
    /// Instant (offset zero) of a local day and time. A time that the clock skips in spring moves forward by the
    /// length of the gap (03:30 becomes 04:30); of a time that comes twice in autumn the first is meant.
    /// </summary>
    public static DateTimeOffset ToInstant(DateOnly day, TimeOnly time) =>
        Zone.AtLeniently(day.ToLocalDate() + time.ToLocalTime()).ToInstant().ToDateTimeOffset();

    /// <summary>Local day and time in Helsinki of an instant with any offset.</summary>
    public static (DateOnly Day, TimeOnly Time) ToLocal(DateTimeOffset instant)
    {
        var local = instant.ToInstant().InZone(Zone).LocalDateTime;
        return (local.Date.ToDateOnly(), local.TimeOfDay.ToTimeOnly());
    }

    /// <summary>Local day in Helsinki of an instant with any offset.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => ToLocal(instant).Day;

    /// <summary>Today in Helsinki, whatever the zone of the machine.</summary>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());
}
