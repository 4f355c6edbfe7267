using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>Where a meeting stands in its series, as calendars tell it.</summary>
/// <param name="Sequence">Rises with every change of any meeting of the series.</param>
/// <param name="OriginalStart">When the rule would have begun this one.</param>
internal sealed record SeriesPlace(int Sequence, DateTimeOffset OriginalStart)
{
    /// <summary>
    /// From the copies of the whole series: what most of its meetings begin at on the wall, those to come before the others, is
    /// what the series begins at. Null for a meeting whose original day was not told.
    /// </summary>
    public static SeriesPlace? Of(Matter matter, IReadOnlyCollection<Matter> series)
    {
        if (matter.OriginalDate is not { } day)
        {
            return null;
        }

        var times = series.Where(one => one.OriginalDate == one.FirstDay && one.StartsAt >= matter.StartsAt).DefaultIfEmpty(matter)
            .CountBy(one => HelsinkiTime.ToLocal(one.StartsAt).Time).MaxBy(pair => pair.Value);
        return new SeriesPlace(series.Sum(one => one.Version - 1), HelsinkiTime.ToInstant(day, times.Key));
    }
}
