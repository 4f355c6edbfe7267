namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>Sets of time: sorted, without overlaps, and without two that touch.</summary>
internal sealed class Periods
{
    private readonly Period[] all;

    private Periods(Period[] all) => this.all = all;

    internal IReadOnlyList<Period> All => all;

    /// <summary>The time that is in any of them.</summary>
    internal static Periods Of(IEnumerable<Period> periods)
    {
        var merged = new List<Period>();
        foreach (var period in periods.Where(period => !period.IsEmpty).OrderBy(period => period.From))
        {
            if (merged is [.., var last] && period.From <= last.To)
            {
                merged[^1] = last with { To = period.To > last.To ? period.To : last.To };
            }
            else
            {
                merged.Add(period);
            }
        }

        return new Periods([.. merged]);
    }

    /// <summary>The time that is here and in none of the others.</summary>
    internal Periods Without(Periods others)
    {
        var left = new List<Period>();
        var next = 0;
        foreach (var period in all)
        {
            while (next < others.all.Length && others.all[next].To <= period.From)
            {
                next++;
            }

            var from = period.From;
            for (var index = next; index < others.all.Length && others.all[index].From < period.To; index++)
            {
                left.Add(new Period(from, others.all[index].From));
                from = others.all[index].To;
            }

            left.Add(new Period(from, period.To));
        }

        return new Periods([.. left.Where(period => !period.IsEmpty)]);
    }

    /// <summary>The time that is here and within one stretch.</summary>
    internal Periods Within(Period whole) => new([.. all.Select(period => period.With(whole)).Where(period => !period.IsEmpty)]);

    /// <summary>True when the whole stretch is here, without a break.</summary>
    internal bool Cover(Period whole)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].To <= whole.From ? (middle + 1, high) : (low, middle);
        }

        return low < all.Length && all[low].From <= whole.From && whole.To <= all[low].To;
    }
}
