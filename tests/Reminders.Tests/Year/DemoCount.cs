using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Year;

/// <summary>
/// What ought to be told in the demo area's year: who, of what, on which day. Written from the rules' texts with a calendar
/// kept by hand and the machine's own time zones; it asks nothing of what it checks.
/// </summary>
internal static class DemoCount
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    // 19.10.2026 to 31.10.2027: Christmas, New Year, Epiphany, Easter, Ascension. Those on Saturdays and Sundays change nothing.
    private static readonly HashSet<DateOnly> Holidays =
        [new(2026, 12, 25), new(2027, 1, 1), new(2027, 1, 6), new(2027, 3, 26), new(2027, 3, 29), new(2027, 5, 6)];

    private static readonly HashSet<DateOnly> Eves = [new(2026, 12, 24), new(2027, 6, 25)];

    /// <summary>One message to one person.</summary>
    internal sealed record Message(ReminderKind Kind, Guid Person, Guid Object, DateOnly Day);

    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Helsinki.GetUtcOffset(local)).ToUniversalTime();
    }

    public static DateTime LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Helsinki).DateTime;

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(LocalOf(moment));

    /// <summary>Every n-th of that weekday but for holidays and eves, from the second week on.</summary>
    public static IEnumerable<DateOnly> Days(DateOnly start, DateOnly end, DayOfWeek weekday, int every) =>
        Enumerable.Range(7, end.DayNumber - start.DayNumber - 7).Select(start.AddDays).Where(day => day.DayOfWeek == weekday)
            .Where((_, index) => index % every == 0).Where(day => !Holidays.Contains(day) && !Eves.Contains(day));

    public static IEnumerable<DateOnly> LastWednesdays(DateOnly start, DateOnly end) =>
        Days(start, end, DayOfWeek.Wednesday, every: 1).Where(day => day.AddDays(7).Month != day.Month);

    /// <summary>All of it.</summary>
    public static IEnumerable<Message> Of(DemoArea area, DateOnly end) =>
        area.Meetings.SelectMany(meeting => Of(area, meeting)).Concat(area.Reviews.SelectMany(review => Of(area, review))).Where(message => message.Day < end);

    private static IEnumerable<Message> Of(DemoArea area, DemoArea.Appointment meeting)
    {
        var (starts, cancelledOn) = (At(meeting.Day, meeting.Time), meeting.Day.AddDays(-7));
        if (meeting.Cancelled)
        {
            return In(area, meeting.TeamId, meeting.Day).Select(who => new Message(ReminderKind.MeetingCancelled, who, meeting.Id, cancelledOn));
        }

        return In(area, meeting.TeamId, meeting.Day).Select(who => new Message(ReminderKind.WeeklyMeeting, who, meeting.Id, DayOf(starts.AddHours(-24))))
            .Concat(In(area, meeting.CoordinatorsOf, meeting.Day, TeamRole.Coordinator).Select(who => new Message(ReminderKind.MeetingPreparation, who, meeting.Id, DayOf(starts.AddHours(-72)))));
    }

    private static List<Message> Of(DemoArea area, DemoArea.Review review)
    {
        var yearly = review.Kind == EvaluationKind.YearlyReview;
        var (before, after) = yearly ? (ReminderKind.YearlyReviewDue, ReminderKind.YearlyReviewOverdue) : (ReminderKind.EvaluationDue, ReminderKind.EvaluationOverdue);
        var early = Earlier(review.Due.AddDays(yearly ? -30 : -7));
        var told = new List<Message>();
        Tell(before, early, Responsible(early).Concat(In(area, review.SystemicTeam, early, TeamRole.Coordinator)));
        var anchor = yearly ? Later(review.Due) : review.Due;
        var (first, second, third) = (Later(anchor.AddDays(1)), Later(anchor.AddDays(4)), Later(anchor.AddDays(8)));
        Tell(after, first, Responsible(first));
        Tell(after, second, In(area, review.SystemicTeam, second, TeamRole.Coordinator));
        Tell(after, third, In(area, review.SystemicTeam, third, TeamRole.LeadingSocialWorker, TeamRole.TeamLeader));
        return told;

        IEnumerable<Guid> Responsible(DateOnly day) => In(area, review.ChildTeam, day, TeamRole.ResponsibleSocialWorker);

        void Tell(ReminderKind kind, DateOnly day, IEnumerable<Guid> people)
        {
            if (day < review.MadeOn)
            {
                told.AddRange(people.Select(who => new Message(kind, who, review.Id, day)));
            }
        }
    }

    private static IEnumerable<Guid> In(DemoArea area, Guid team, DateOnly day, params TeamRole[] roles) => area.Seats
        .Where(seat => seat.TeamId == team && seat.From <= day && (seat.To is not { } to || day <= to) && (roles.Length == 0 || roles.Contains(seat.Role)))
        .Select(seat => seat.Person).Distinct();

    private static DateOnly Earlier(DateOnly day) => IsFree(day) ? Earlier(day.AddDays(-1)) : day;

    private static DateOnly Later(DateOnly day) => IsFree(day) || Eves.Contains(day) ? Later(day.AddDays(1)) : day;

    private static bool IsFree(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(day);
}
