using System.Text.RegularExpressions;

namespace SystemicPlatform.Portal.Pages.Scheduling;

/// <summary>
/// The few ways of repeating that people choose from, as the rules that Meetings reads. A rule made elsewhere is left as it
/// is and shown as it was written.
/// </summary>
internal static partial class Recurrence
{
    /// <summary>Choices of a form, besides the rule as it stands.</summary>
    public static readonly string[] Choices = ["weekly", "everySecondWeek", "monthly"];

    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The rule of a choice, on the weekday of the first day.</summary>
    public static string Rule(string? choice, DateOnly first)
    {
        var day = Days[(int)first.DayOfWeek];
        return choice switch
        {
            "everySecondWeek" => $"FREQ=WEEKLY;INTERVAL=2;BYDAY={day}",
            // The fifth of a month is the last: not every month has five.
            "monthly" => $"FREQ=MONTHLY;BYDAY={(first.Day > 28 ? -1 : ((first.Day - 1) / 7) + 1)}{day}",
            _ => $"FREQ=WEEKLY;BYDAY={day}",
        };
    }

    /// <summary>Which choice a rule is, and its weekday; null when it is none of them.</summary>
    public static (string Choice, DayOfWeek Day)? Of(string rrule)
    {
        if (Simple().Match(rrule) is not { Success: true } found || Array.IndexOf(Days, found.Groups["day"].Value) is var index && index < 0)
        {
            return null;
        }

        var choice = found.Groups["monthly"].Success ? "monthly" : found.Groups["interval"].Value switch { "" or "1" => "weekly", "2" => "everySecondWeek", _ => null };
        return choice is null ? null : (choice, (DayOfWeek)index);
    }

    [GeneratedRegex("^FREQ=(WEEKLY(;INTERVAL=(?<interval>\\d+))?;BYDAY=|(?<monthly>MONTHLY;BYDAY=)-?\\d)(?<day>[A-Z]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Simple();
}
