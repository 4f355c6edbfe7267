using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>Reads the text of a rule; refuses what it does not understand rather than ignoring it.</summary>
internal static class RecurrenceParser
{
    private const int MaxLength = 500;
    private const int MaxInterval = 400;
    private const int MaxCount = 10_000;
    private const int MaxPerYear = 1000;

    private static readonly HashSet<string> Supported =
        new(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST"], StringComparer.Ordinal);

    private static readonly HashSet<string> KnownElsewhere =
        new(["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"], StringComparer.Ordinal);

    private static readonly Dictionary<string, int> HourslyPerYear = new(StringComparer.Ordinal)
    {
        ["SECONDLY"] = 31_536_000,
        ["MINUTELY"] = 525_600,
        ["HOURLY"] = 8_760,
    };

    private delegate bool TryRead<T>(string text, [NotNullWhen(true)] out T? value);

    internal static RecurrenceRule Parse(string text)
    {
        var parts = Split(text);
        var interval = Number(parts, "INTERVAL", MaxInterval) ?? 1;
        var rule = new RecurrenceRule
        {
            Frequency = Frequency(parts, interval),
            Interval = interval,
            Days = List<RecurrenceDay>(parts, "BYDAY", RecurrenceDay.TryParse),
            MonthDays = List<int>(parts, "BYMONTHDAY", TryMonthDay),
            Count = Number(parts, "COUNT", MaxCount),
            Until = Until(parts),
        };
        Check(rule, parts);
        return rule;
    }

    private static Dictionary<string, string> Split(string text)
    {
        if (text.Length > MaxLength)
        {
            throw Invalid("it is longer than 500 characters");
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Trim().ToUpperInvariant().Split(';'))
        {
            var pair = part.Split('=');
            if (pair.Length != 2 || pair[1].Length == 0)
            {
                throw Invalid($"'{part}' is not NAME=VALUE");
            }

            EnsureSupported(pair[0]);
            if (!parts.TryAdd(pair[0], pair[1]))
            {
                throw Invalid($"{pair[0]} is given twice");
            }
        }

        return parts;
    }

    private static void EnsureSupported(string name)
    {
        if (KnownElsewhere.Contains(name))
        {
            throw Unsupported(name);
        }

        if (!Supported.Contains(name))
        {
            throw Invalid($"'{name}' is no part of a recurrence rule");
        }
    }

    private static RecurrenceFrequency Frequency(Dictionary<string, string> parts, int interval)
    {
        var value = parts.GetValueOrDefault("FREQ") ?? throw Invalid("FREQ is missing");
        if (HourslyPerYear.TryGetValue(value, out var perYear) && perYear / interval > MaxPerYear)
        {
            throw new RuleViolation("rrule_too_frequent", $"FREQ={value} meets more than 1000 times a year.");
        }

        return value switch
        {
            "WEEKLY" => RecurrenceFrequency.Weekly,
            "MONTHLY" => RecurrenceFrequency.Monthly,
            "DAILY" or "YEARLY" or "HOURLY" or "MINUTELY" or "SECONDLY" => throw Unsupported($"FREQ={value}"),
            _ => throw Invalid($"FREQ={value} is unknown"),
        };
    }

    private static int? Number(Dictionary<string, string> parts, string name, int max)
    {
        if (!parts.TryGetValue(name, out var value))
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max
            ? number
            : throw Invalid($"{name} is not a number from 1 to {max.ToString(CultureInfo.InvariantCulture)}");
    }

    private static bool TryMonthDay(string value, out int day) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out day)
        && day is not 0 and >= -31 and <= 31;

    private static List<T> List<T>(Dictionary<string, string> parts, string name, TryRead<T> tryRead)
    {
        var list = new List<T>();
        foreach (var text in parts.TryGetValue(name, out var values) ? values.Split(',') : [])
        {
            list.Add(tryRead(text, out var value) ? value : throw Invalid($"'{text}' does not belong in {name}"));
        }

        return [.. list.Distinct()];
    }

    private static RecurrenceEnd? Until(Dictionary<string, string> parts)
    {
        if (!parts.TryGetValue("UNTIL", out var value))
        {
            return null;
        }

        return RecurrenceEnd.Read(value)
            ?? throw Invalid("UNTIL is neither a date (20261231) nor a UTC date-time (20261231T215959Z)");
    }

    private static void Check(RecurrenceRule rule, Dictionary<string, string> parts)
    {
        if (rule.Count is not null && rule.Until is not null)
        {
            throw Invalid("COUNT and UNTIL exclude each other");
        }

        if (parts.TryGetValue("WKST", out var start) && !string.Equals(start, "MO", StringComparison.Ordinal))
        {
            throw RecurrenceDay.TryParse(start, out _) ? Unsupported($"WKST={start}") : Invalid("WKST is not a weekday");
        }

        if (rule.Frequency == RecurrenceFrequency.Weekly && rule.MonthDays.Count > 0)
        {
            throw Invalid("BYMONTHDAY does not belong in a weekly rule");
        }

        if (rule.Frequency == RecurrenceFrequency.Weekly && rule.Days.Any(day => day.Ordinal != 0))
        {
            throw Invalid("BYDAY has no ordinals in a weekly rule");
        }
    }

    private static RuleViolation Invalid(string because) => new("rrule_invalid", $"The recurrence rule is not valid: {because}.");

    private static RuleViolation Unsupported(string part) =>
        new("rrule_unsupported_part", $"The recurrence rule has a part that is not supported: {part}.");
}
