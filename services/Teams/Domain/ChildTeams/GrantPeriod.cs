using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>The time of access that a membership's days give.</summary>
/// <param name="From">First moment of access, UTC.</param>
/// <param name="Until">First moment without it, UTC; null for an open membership.</param>
internal sealed record GrantPeriod(DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>
    /// From the first day in Helsinki, or from now when that day has come, to the end of the last day. Null when the
    /// membership is over, or of one meeting and that is over: access is never given for the past.
    /// </summary>
    public static GrantPeriod? Of(DateOnly from, DateOnly? to, DateTimeOffset now, DateTimeOffset? exactly = null)
    {
        var until = exactly ?? (to is { } last ? StartOf(last.AddDays(1)) : (DateTimeOffset?)null);
        return until <= now ? null : new GrantPeriod(NotBefore(from, now), until);
    }

    /// <summary>First moment without access after a last day; now when that day is over.</summary>
    public static DateTimeOffset EndAfter(DateOnly lastDay, DateTimeOffset now) => NotBefore(lastDay.AddDays(1), now);

    /// <summary>The start of the day in Helsinki, or now when it has begun.</summary>
    public static DateTimeOffset NotBefore(DateOnly day, DateTimeOffset now)
    {
        var start = StartOf(day);
        return start > now ? start : now;
    }

    private static DateTimeOffset StartOf(DateOnly day) => HelsinkiTime.ToInstant(day, TimeOnly.MinValue);
}
