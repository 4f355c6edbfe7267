using System.Globalization;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>Working time on one weekday, local time of Europe/Helsinki; the end is after the beginning.</summary>
internal sealed record WorkingTime(DayOfWeek Weekday, TimeOnly From, TimeOnly To);

/// <summary>When somebody works in an ordinary week. Kept as local times, so that 8.00 stays 8.00 over a clock change.</summary>
internal sealed record WorkingWeek
{
    /// <summary>More than anyone needs: three stretches on every day.</summary>
    internal const int MaxTimes = 21;

    private const string TimeFormat = "HH:mm";

    private WorkingWeek(IReadOnlyList<WorkingTime> times) => Times = times;

    /// <summary>Monday to Friday 8–16, until a tenant or a person says otherwise.</summary>
    internal static WorkingWeek Usual { get; } = Of(
        Enumerable.Range(1, 5).Select(day => new WorkingTime((DayOfWeek)day, new TimeOnly(8, 0), new TimeOnly(16, 0))));

    /// <summary>In order of the week from Monday, then of the day.</summary>
    internal IReadOnlyList<WorkingTime> Times { get; }

    /// <summary>A week with these times; none at all is somebody who does not work.</summary>
    /// <exception cref="RuleViolation"><c>working_time_empty</c>, <c>working_times_overlap</c>.</exception>
    internal static WorkingWeek Of(IEnumerable<WorkingTime> times)
    {
        WorkingTime[] ordered = [.. times.OrderBy(time => ((int)time.Weekday + 6) % 7).ThenBy(time => time.From)];
        if (Array.Exists(ordered, time => time.To <= time.From))
        {
            throw new RuleViolation("working_time_empty", "Working time ends after it begins, on the same day.");
        }

        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Weekday == pair.Second.Weekday && pair.Second.From < pair.First.To))
        {
            throw new RuleViolation("working_times_overlap", "Two working times of one day overlap.");
        }

        return new WorkingWeek(ordered);
    }

    /// <summary>Working time from a day to a day, both included; public holidays and the two eves are free.</summary>
    internal Periods Between(DateOnly first, DateOnly last) =>
        Periods.Of(Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays).SelectMany(On));

    /// <summary>The form in which it is stored, e.g. <c>1 08:00-16:00;2 08:00-16:00</c>; weekday 0 is Sunday.</summary>
    public override string ToString() => string.Join(';', Times.Select(time =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.Weekday} {time.From:HH:mm}-{time.To:HH:mm}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    internal static WorkingWeek Parse(string text) => Of(text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => new WorkingTime(
        (DayOfWeek)(part[0] - '0'),
        TimeOnly.ParseExact(part[2..7], TimeFormat, CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(part[8..], TimeFormat, CultureInfo.InvariantCulture))));

    private IEnumerable<Period> On(DateOnly day) => FinnishHolidays.On(day) is not null
        ? []
        : Times.Where(time => time.Weekday == day.DayOfWeek)
            .Select(time => new Period(HelsinkiTime.ToInstant(day, time.From), HelsinkiTime.ToInstant(day, time.To)));
}
