using System.Globalization;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>UNTIL: the last day of a series, or the last instant at which one of its meetings may start.</summary>
internal sealed record RecurrenceEnd(DateOnly? Day, DateTimeOffset? Instant)
{
    private const string DayFormat = "yyyyMMdd";
    private const string InstantFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Reads <c>20261231</c> or <c>20261231T215959Z</c>; null for anything else.</summary>
    internal static RecurrenceEnd? Read(string text)
    {
        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new RecurrenceEnd(day, null);
        }

        return DateTimeOffset.TryParseExact(
            text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
                ? new RecurrenceEnd(null, instant)
                : null;
    }

    internal bool Allows(DateOnly date, TimeOnly time) =>
        Day is { } last ? date <= last : HelsinkiTime.ToInstant(date, time) <= Instant;

    public override string ToString() =>
        Day?.ToString(DayFormat, CultureInfo.InvariantCulture)
        ?? Instant?.ToString(InstantFormat, CultureInfo.InvariantCulture)
        ?? "";
}
