using System.Globalization;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>
/// When nobody is written to, on Finnish clocks: from <c>Quiet:From</c> to <c>Quiet:To</c>, over midnight or not. Without
/// the settings there are none. They put a reminder off and silence none; the inbox has it meanwhile.
/// </summary>
internal sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>No hour is quiet.</summary>
    public static readonly QuietHours None = new(TimeOnly.MinValue, TimeOnly.MinValue);

    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="StartupFault">One of the two is missing or no time of day.</exception>
    public static QuietHours Read(IConfiguration settings) => (settings["Quiet:From"], settings["Quiet:To"]) switch
    {
        (null or "", null or "") => None,
        var (from, to) when Time(from) is { } begin && Time(to) is { } end => new QuietHours(begin, end),
        _ => throw new StartupFault("Quiet__From and Quiet__To are both times of day such as 20:00, or neither is set."),
    };

    /// <summary>When the quiet ends that holds at a moment; null when none does.</summary>
    public DateTimeOffset? EndAt(DateTimeOffset moment)
    {
        var (day, time) = HelsinkiTime.ToLocal(moment);
        return From == To || !time.IsBetween(From, To) ? null : HelsinkiTime.ToInstant(time < To ? day : day.AddDays(1), To);
    }

    /// <summary>What would be told in the quiet, and be too late after it, is told just before it begins.</summary>
    public DateTimeOffset Spare(DateTimeOffset due, DateTimeOffset deadline)
    {
        if (EndAt(due) is not { } end || end < deadline)
        {
            return due;
        }

        var (day, time) = HelsinkiTime.ToLocal(due);
        return HelsinkiTime.ToInstant(time < From ? day.AddDays(-1) : day, From) - Ahead;
    }

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
