using System.Globalization;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>What happens to a series after it was scheduled: another plan from a day on (A2-26), and its end.</summary>
internal sealed partial class MeetingSeries
{
    /// <summary>
    /// From a day on the series is another. Weeks and months of a new rule are counted from that day.
    /// </summary>
    /// <param name="plan">What it is to be.</param>
    /// <param name="from">First day of the change; today at the earliest.</param>
    /// <param name="meetings">Its meetings from that day on, by original date, with their participants.</param>
    /// <param name="reason">Why, in the words of whoever changes it.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RuleViolation">
    /// <c>series_ended</c>, <c>change_in_the_past</c>, <c>change_beyond_horizon</c>, those of <see cref="SeriesDates.EnsureFires"/>.
    /// </exception>
    internal SeriesRevision Change(SeriesPlan plan, DateOnly from, IReadOnlyList<Meeting> meetings, string reason, DateTimeOffset now)
    {
        var today = HelsinkiTime.DayOf(now);
        EnsureOpen(today);
        if (from < today)
        {
            throw new RuleViolation("change_in_the_past", "What has been is not changed: the first day is today or later.");
        }

        // Up to the horizon the old plan stands in meetings; beyond it there would be a gap between the old plan and the new.
        if (from > PlannedTo)
        {
            throw new RuleViolation("change_beyond_horizon", "The first day lies beyond the meetings that are planned.");
        }

        EnsureMeets(plan.Dates, from, Later(PlannedTo, Horizon(today)));
        var renewed = (Title, Place) != (plan.Title, plan.Place);
        Take(plan);
        var dates = Dates.Plan(from, Earlier(PlannedTo, EndsOn ?? PlannedTo));
        var revision = SeriesChange.Lay(this, dates, meetings, renewed, reason, now);
        return revision with { Added = [.. revision.Added, .. PlanAhead(today)] };
    }

    /// <summary>The series meets until that day and no longer.</summary>
    /// <param name="last">Last day; may lie in the past, which ends it at once.</param>
    /// <param name="meetings">Its meetings after that day, with their participants.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RuleViolation"><c>series_ended</c></exception>
    internal SeriesRevision End(DateOnly last, IReadOnlyList<Meeting> meetings, string reason, DateTimeOffset now)
    {
        if (EndsOn is { } already && already <= last)
        {
            throw new RuleViolation("series_ended", "The series has ended before.");
        }

        EndsOn = last;
        Ended = Ended || last <= PlannedTo;
        return SeriesChange.Lay(this, [], meetings, renewed: false, reason, now);
    }

    /// <summary>What becomes different, for the history.</summary>
    internal IReadOnlyList<FieldChange> Compare(SeriesPlan plan) =>
    [
        .. new FieldChange[]
        {
            new("title", Title, plan.Title),
            new("place", Place, plan.Place),
            new("rrule", Rrule, plan.Dates.Rule.ToString()),
            new("localTime", Text(LocalTime), Text(plan.Dates.Time.LocalTime)),
            new("durationMinutes", Text(DurationMinutes), Text(plan.Dates.Time.DurationMinutes)),
            new("holidays", Holidays.ToString(), plan.Dates.Holidays.ToString()),
            new("hostedBy", HostedBy?.ToString(), plan.HostedBy?.ToString()),
        }.Where(field => field.From != field.To),
    ];

    private void Take(SeriesPlan plan)
    {
        (Title, Place, HostedBy) = (plan.Title, plan.Place, plan.HostedBy);
        (FirstDate, Rrule, Holidays) = (plan.Dates.FirstDate, plan.Dates.Rule.ToString(), plan.Dates.Holidays);
        (LocalTime, DurationMinutes) = (plan.Dates.Time.LocalTime, plan.Dates.Time.DurationMinutes);
    }

    private void EnsureOpen(DateOnly today)
    {
        if (EndsOn is { } last && last < today)
        {
            throw new RuleViolation("series_ended", "The series has ended.");
        }
    }

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
