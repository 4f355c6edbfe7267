using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Some days in Europe/Helsinki, both included, few enough to be worked out while somebody waits.</summary>
internal sealed record Window(DateOnly From, DateOnly To)
{
    internal const int MaxDays = 92;
    private const int UsualDays = 28;

    /// <summary>From today, and four weeks on, where nothing else is asked for.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>: out of order, beyond the calendar or too long.</exception>
    internal static Window Of(DateOnly? from, DateOnly? to, TimeProvider clock)
    {
        var first = from ?? HelsinkiTime.Today(clock);
        _ = DayRange.Of(first, to, clock);
        var last = to ?? first.AddDays(UsualDays - 1);
        return last.DayNumber - first.DayNumber < MaxDays
            ? new Window(first, last)
            : throw new Problem(Problems.InvalidParameter, $"to: at most {MaxDays} days.");
    }
}
