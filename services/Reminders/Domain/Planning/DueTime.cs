using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>When a rung is due.</summary>
internal static class DueTime
{
    /// <summary>When the working day begins for reminders that have a day and no time.</summary>
    public static readonly TimeOnly Morning = new(8, 0);

    public static DateTimeOffset Of(Matter matter, KindFacts facts, Rung rung, DateTimeOffset now) => facts.Measure switch
    {
        Measure.AtOnce => now + TimeSpan.FromMinutes(rung.Offset),
        Measure.MinutesFromStart => matter.StartsAt + TimeSpan.FromMinutes(rung.Offset),
        Measure.DaysFromFirst => HelsinkiTime.ToInstant(Day(matter.FirstDay, facts, rung), Morning),
        Measure.DaysFromLast => HelsinkiTime.ToInstant(Day(matter.LastDay, facts, rung), Morning),
        _ => throw new ArgumentOutOfRangeException(nameof(facts)),
    };

    // A working day each time: before the day the one before, so that there is time left; after it the one after. A period
    // by law that would end on a holiday ends later (L-05), and only then is it overdue.
    private static DateOnly Day(DateOnly anchor, KindFacts facts, Rung rung)
    {
        if (rung.Offset > 0)
        {
            return WorkingDays.RollOver((facts.ByLaw ? WorkingDays.RollOver(anchor) : anchor).AddDays(rung.Offset));
        }

        var day = anchor.AddDays(rung.Offset);
        while (!WorkingDays.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
