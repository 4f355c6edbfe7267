using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>
/// When on its day a series meets. Kept as local time in Europe/Helsinki, so that 9.00 stays 9.00 over a clock change (E4).
/// </summary>
internal sealed record SeriesTime(TimeOnly LocalTime, int DurationMinutes)
{
    /// <summary>Start of the meeting on a local day, as an instant with offset zero.</summary>
    internal DateTimeOffset StartsAt(DateOnly date) => HelsinkiTime.ToInstant(date, LocalTime);

    /// <summary>End of the meeting: its duration in elapsed minutes after the start.</summary>
    internal DateTimeOffset EndsAt(DateOnly date) => StartsAt(date).AddMinutes(DurationMinutes);
}
