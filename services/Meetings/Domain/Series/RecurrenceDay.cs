using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>One entry of BYDAY: a weekday, in a monthly rule optionally the n-th or n-th last of its month.</summary>
/// <param name="Weekday">The day of the week.</param>
/// <param name="Ordinal">1 to 5 from the start of the month, -1 to -5 from its end, 0 for every such weekday.</param>
internal sealed record RecurrenceDay(DayOfWeek Weekday, int Ordinal)
{
    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    internal static bool TryParse(string text, [NotNullWhen(true)] out RecurrenceDay? day)
    {
        day = null;
        var weekday = text.Length < 2 ? -1 : Array.IndexOf(Names, text[^2..]);
        if (weekday < 0)
        {
            return false;
        }

        var ordinal = 0;
        var prefix = text[..^2];
        if (prefix.Length > 0 && !TryOrdinal(prefix, out ordinal))
        {
            return false;
        }

        day = new RecurrenceDay((DayOfWeek)weekday, ordinal);
        return true;
    }

    internal bool Matches(DateOnly date)
    {
        var daysAfter = DateTime.DaysInMonth(date.Year, date.Month) - date.Day;
        return date.DayOfWeek == Weekday && Ordinal switch
        {
            0 => true,
            > 0 => ((date.Day - 1) / 7) + 1 == Ordinal,
            < 0 => (daysAfter / 7) + 1 == -Ordinal,
        };
    }

    public override string ToString() =>
        (Ordinal == 0 ? "" : Ordinal.ToString(CultureInfo.InvariantCulture)) + Names[(int)Weekday];

    private static bool TryOrdinal(string text, out int ordinal) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ordinal)
        && ordinal is not 0 and >= -5 and <= 5;
}
