using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>
/// Meetings of a team that repeat by a rule, in local time of Europe/Helsinki. Its meetings are made a year ahead, so
/// that they stand in the members' calendars long before (R-04, A0-20).
/// </summary>
internal sealed partial class MeetingSeries : Entity
{
    internal const int MaxTextLength = 200;
    internal const int MinMinutes = 5;
    internal const int MaxMinutes = 600;

    private MeetingSeries()
    {
    }

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a child's own team; null for the others.</summary>
    public Guid? ChildId { get; private set; }

    public MeetingKind Kind { get; private set; }

    /// <summary>Neutral, never a child's name: it is shown in calendars.</summary>
    [Personal]
    public string Title { get; private set; } = "";

    /// <summary>Where it is held, or null.</summary>
    [Personal]
    public string? Place { get; private set; }

    /// <summary>Where the rule begins to count; a date of the series only if it fits the rule.</summary>
    public DateOnly FirstDate { get; private set; }

    public TimeOnly LocalTime { get; private set; }

    public int DurationMinutes { get; private set; }

    /// <summary>The rule in the one form of <see cref="RecurrenceRule.ToString"/>.</summary>
    public string Rrule { get; private set; } = "";

    public HolidayPolicy Holidays { get; private set; }

    /// <summary>The series inside whose meetings this one is held (A0-21).</summary>
    public Guid? HostedBy { get; private set; }

    /// <summary>Every date up to this day has its meeting.</summary>
    public DateOnly PlannedTo { get; private set; }

    /// <summary>The last day on which it may meet, once somebody has ended it; null = as long as the rule goes on.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>True when it has no date after <see cref="PlannedTo"/>.</summary>
    public bool Ended { get; private set; }

    internal SeriesTime Time => new(LocalTime, DurationMinutes);

    /// <summary>The rule without its end, for calendars, which are told of the last meeting that there is.</summary>
    internal string EndlessRule => (RecurrenceRule.Parse(Rrule) with { Count = null, Until = null }).ToString();

    private SeriesDates Dates => new(RecurrenceRule.Parse(Rrule), FirstDate, Time, Holidays);

    /// <summary>A new series without meetings yet: <see cref="PlanAhead"/> makes them.</summary>
    /// <param name="team">Whose meetings they are.</param>
    /// <param name="kind">Must fit the team.</param>
    /// <param name="dates">When; must give a date within the year that is planned.</param>
    /// <param name="title">Neutral, never a child's name.</param>
    /// <param name="place">Where it is held, or null.</param>
    /// <param name="hostedBy">The series inside whose meetings it is held, or null.</param>
    /// <param name="today">Today in Europe/Helsinki.</param>
    /// <exception cref="RuleViolation">Those of <see cref="MeetingKindRules"/> and <see cref="SeriesDates.EnsureFires"/>.</exception>
    internal static MeetingSeries Schedule(
        KnownTeam team, MeetingKind kind, SeriesDates dates, string title, string? place, Guid? hostedBy, DateOnly today)
    {
        MeetingKindRules.EnsureFits(kind, team.Kind);
        var begin = Later(dates.FirstDate, today);
        EnsureMeets(dates, begin, Horizon(today));
        team.EnsureMeetsOn(Horizon(today));
        return new MeetingSeries
        {
            TeamId = team.Id,
            ChildId = team.ChildId,
            Kind = kind,
            Title = title,
            Place = place,
            FirstDate = dates.FirstDate,
            LocalTime = dates.Time.LocalTime,
            DurationMinutes = dates.Time.DurationMinutes,
            Rrule = dates.Rule.ToString(),
            Holidays = dates.Holidays,
            HostedBy = hostedBy,
            PlannedTo = begin.AddDays(-1),
        };
    }

    /// <summary>The days that the rule gives, holidays among them.</summary>
    internal IEnumerable<DateOnly> DaysOfRule(DateOnly from, DateOnly to) => RecurrenceRule.Parse(Rrule).Expand(FirstDate, from, to, LocalTime);

    /// <summary>The last day for which meetings are made when it is <paramref name="today"/>.</summary>
    internal static DateOnly Horizon(DateOnly today) => today.AddYears(1);

    /// <summary>Makes the meetings that are missing up to the horizon. Done again on the same day it makes none.</summary>
    /// <param name="today">Today in Europe/Helsinki; nothing is made for days before it.</param>
    internal IReadOnlyList<Meeting> PlanAhead(DateOnly today)
    {
        var dates = Dates;
        var horizon = Horizon(today);
        var last = Earlier(horizon, EndsOn ?? horizon);
        Meeting[] meetings = [.. dates.Plan(Later(PlannedTo.AddDays(1), today), last).Select(date => Meeting.Of(this, date))];
        PlannedTo = Later(PlannedTo, horizon);
        Ended = !dates.Plan(PlannedTo.AddDays(1), EndsOn ?? DateOnly.MaxValue).Any();
        return meetings;
    }

    private static void EnsureMeets(SeriesDates dates, DateOnly from, DateOnly to)
    {
        dates.EnsureFires();
        if (!dates.Plan(from, to).Any())
        {
            throw new RuleViolation("rrule_never_fires", "The rule gives no date between the first date, or today, and a year from today.");
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
