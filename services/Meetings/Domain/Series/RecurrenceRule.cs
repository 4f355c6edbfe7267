using System.Globalization;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>How often a series repeats.</summary>
internal enum RecurrenceFrequency
{
    Weekly,
    Monthly,
}

/// <summary>
/// When a series meets: the part of RFC 5545 that meetings need. FREQ=WEEKLY or MONTHLY with INTERVAL, BYDAY (ordinals in a
/// monthly rule), BYMONTHDAY (monthly), COUNT or UNTIL; weeks begin on Monday. Gives local days; the hour is the series' own.
/// </summary>
internal sealed record RecurrenceRule
{
    /// <summary>Years within which a rule must give a date, or it never fires.</summary>
    internal const int YearsToFire = 100;

    internal required RecurrenceFrequency Frequency { get; init; }

    internal int Interval { get; init; } = 1;

    internal IReadOnlyList<RecurrenceDay> Days { get; init; } = [];

    internal IReadOnlyList<int> MonthDays { get; init; } = [];

    internal int? Count { get; init; }

    internal RecurrenceEnd? Until { get; init; }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="RuleViolation">
    /// <c>rrule_invalid</c>, <c>rrule_unsupported_part</c> (names the part) or <c>rrule_too_frequent</c>.
    /// </exception>
    internal static RecurrenceRule Parse(string text) => RecurrenceParser.Parse(text);

    /// <summary>
    /// The days from <paramref name="from"/> to <paramref name="to"/>, both included, in order, worked out as they are asked
    /// for. Without COUNT the work begins near <paramref name="from"/>, however old the series is.
    /// </summary>
    /// <param name="firstDate">Where the series begins: anchors INTERVAL, COUNT and missing BY parts. Not a date of the series
    /// unless it fits the rule.</param>
    /// <param name="from">First local day wanted.</param>
    /// <param name="to">Last local day wanted.</param>
    /// <param name="time">Local time of the meetings; matters only against an UNTIL given as an instant.</param>
    internal IEnumerable<DateOnly> Expand(DateOnly firstDate, DateOnly from, DateOnly to, TimeOnly time = default)
    {
        var start = Count is null && from > firstDate ? from : firstDate;
        return Periods(firstDate, start, to)
            .SelectMany(period => period)
            .SkipWhile(date => date < start)
            .Take(Count ?? int.MaxValue)
            .TakeWhile(date => date <= to && (Until is not { } until || until.Allows(date, time)))
            .SkipWhile(date => date < from);
    }

    /// <summary>Refuses a rule that gives no date within a hundred years of its start.</summary>
    /// <exception cref="RuleViolation"><c>rrule_never_fires</c></exception>
    internal void EnsureFires(DateOnly firstDate, TimeOnly time)
    {
        var end = firstDate.Year > 9999 - YearsToFire ? DateOnly.MaxValue : firstDate.AddYears(YearsToFire);
        if (!Expand(firstDate, firstDate, end, time).Any())
        {
            throw new RuleViolation("rrule_never_fires", "The rule gives no date at all from the first date on.");
        }
    }

    /// <summary>The rule as RFC 5545 writes it, without the property name.</summary>
    public override string ToString() => string.Join(';', Parts());

    private IEnumerable<IEnumerable<DateOnly>> Periods(DateOnly firstDate, DateOnly start, DateOnly to) =>
        Frequency == RecurrenceFrequency.Weekly ? Weeks(firstDate, start, to) : Months(firstDate, start, to);

    private IEnumerable<IEnumerable<DateOnly>> Weeks(DateOnly firstDate, DateOnly start, DateOnly to)
    {
        var monday = Monday(firstDate);
        var step = 7 * Interval;
        var offsets = (Days.Count == 0 ? [firstDate.DayOfWeek] : Days.Select(day => day.Weekday))
            .Select(DaysAfterMonday).Distinct().Order().ToArray();

        for (var week = monday + ((Monday(start) - monday) / step * step); week <= to.DayNumber; week += step)
        {
            var current = week;
            yield return offsets
                .Select(offset => current + offset)
                .Where(number => number <= DateOnly.MaxValue.DayNumber)
                .Select(DateOnly.FromDayNumber);
        }
    }

    private IEnumerable<IEnumerable<DateOnly>> Months(DateOnly firstDate, DateOnly start, DateOnly to)
    {
        var first = MonthNumber(firstDate);
        var skipped = (MonthNumber(start) - first) / Interval * Interval;
        for (var month = first + skipped; month <= MonthNumber(to); month += Interval)
        {
            var (year, index) = (month / 12, (month % 12) + 1);
            yield return Enumerable.Range(1, DateTime.DaysInMonth(year, index))
                .Select(day => new DateOnly(year, index, day))
                .Where(date => IsInMonthlyRule(date, firstDate.Day));
        }
    }

    private bool IsInMonthlyRule(DateOnly date, int defaultDay)
    {
        if (Days.Count == 0 && MonthDays.Count == 0)
        {
            return date.Day == defaultDay;
        }

        var fromEnd = date.Day - DateTime.DaysInMonth(date.Year, date.Month) - 1;
        return (Days.Count == 0 || Days.Any(day => day.Matches(date)))
            && (MonthDays.Count == 0 || MonthDays.Contains(date.Day) || MonthDays.Contains(fromEnd));
    }

    private IEnumerable<string> Parts()
    {
        yield return $"FREQ={Frequency.ToString().ToUpperInvariant()}";
        if (Interval != 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"INTERVAL={Interval}");
        }

        if (Days.Count > 0)
        {
            yield return $"BYDAY={string.Join(',', Days)}";
        }

        if (MonthDays.Count > 0)
        {
            yield return $"BYMONTHDAY={string.Join(',', MonthDays.Select(day => day.ToString(CultureInfo.InvariantCulture)))}";
        }

        if (Count is { } count)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"COUNT={count}");
        }

        if (Until is { } until)
        {
            yield return $"UNTIL={until}";
        }
    }

    private static int DaysAfterMonday(DayOfWeek day) => ((int)day + 6) % 7;

    // A day number may be negative here: the Monday before 1 January of year 1.
    private static int Monday(DateOnly date) => date.DayNumber - DaysAfterMonday(date.DayOfWeek);

    private static int MonthNumber(DateOnly date) => (date.Year * 12) + date.Month - 1;
}
