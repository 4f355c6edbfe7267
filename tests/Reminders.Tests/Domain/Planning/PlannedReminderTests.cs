using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Domain.Planning;

public sealed class PlannedReminderTests
{
    private const int Day = 24 * 60;
    private static readonly DateTimeOffset LongBefore = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    [Trait("covers", "A0-20")]
    public void Is_due_the_lead_before_the_meeting_begins()
    {
        var meeting = At(2026, 10, 20, 9);
        var planned = Assert.Single(Plan(meeting, 90, LongBefore));
        Assert.Equal(meeting.StartsAt.AddMinutes(-90), planned.DueAt);
        Assert.Equal((meeting.Id, meeting.Version), (planned.ObjectId, planned.ObjectVersion));
        Assert.Equal(PlannedState.Waiting, planned.State);
    }

    [Theory]
    [InlineData(3, 29, 8)]
    [InlineData(10, 25, 10)]
    public void A_day_before_is_24_hours_also_over_a_change_of_the_clock(int month, int dayOfChange, int hourBefore)
    {
        var (day, time) = HelsinkiTime.ToLocal(Assert.Single(Plan(At(2026, month, dayOfChange, 9), Day, LongBefore)).DueAt);
        Assert.Equal(new DateOnly(2026, month, dayOfChange - 1), day);
        Assert.Equal(new TimeOnly(hourBefore, 0), time);
    }

    [Fact]
    public void Nothing_is_planned_for_a_meeting_that_has_begun()
    {
        var meeting = At(2026, 10, 20, 9);
        Assert.Empty(Plan(meeting, Day, meeting.StartsAt));
        Assert.Single(Plan(meeting, Day, meeting.StartsAt.AddSeconds(-1)));
    }

    [Theory]
    [InlineData("Timely", "Sent")]
    [InlineData("Void", "Void")]
    [InlineData("Expired", "Expired")]
    public void Settles_by_how_the_meeting_stands(string timeliness, string state)
    {
        var planned = Assert.Single(Plan(At(2026, 10, 20, 9), Day, LongBefore));
        planned.Settle(Enum.Parse<Timeliness>(timeliness));
        Assert.Equal(Enum.Parse<PlannedState>(state), planned.State);
    }

    [Theory]
    [Trait("covers", "L-03")]
    [InlineData("2026-10-20", "EvaluationDue", "2026-10-13")]
    [InlineData("2026-01-08", "EvaluationDue", "2025-12-31")]
    [InlineData("2026-10-20", "EvaluationOverdue", "2026-10-21 2026-10-26 2026-10-28")]
    [InlineData("2026-12-23", "EvaluationOverdue", "2026-12-28 2026-12-28 2026-12-31")]
    [InlineData("2026-09-12", "AssessmentOverdue", "2026-09-15 2026-09-16")]
    [InlineData("2026-09-14", "AssessmentDue", "2026-08-31")]
    public void What_has_a_day_is_told_at_eight_on_a_working_day(string dueOn, string kindName, string expected)
    {
        var facts = Enum.Parse<ReminderKind>(kindName).Facts();
        var matter = Matter.Due(facts.Of[0], Guid.CreateVersion7(), null, 1, DateOnly.Parse(dueOn, System.Globalization.CultureInfo.InvariantCulture), LongBefore);
        var planned = PlannedReminder.For(matter, facts, facts.Ladder, LongBefore.AddMonths(-2)).Select(row => HelsinkiTime.ToLocal(row.DueAt)).ToArray();
        Assert.Equal(expected, string.Join(' ', planned.Select(due => $"{due.Day:yyyy-MM-dd}")));
        Assert.All(planned, due => Assert.Equal(DueTime.Morning, due.Time));
    }

    private static PlannedReminder[] Plan(Matter meeting, int lead, DateTimeOffset now) =>
        [.. PlannedReminder.For(meeting, ReminderKind.WeeklyMeeting.Facts(), [Rung.At(-lead, Audience.Members)], now)];

    private static Matter At(int year, int month, int day, int hour)
    {
        var starts = HelsinkiTime.ToInstant(new DateOnly(year, month, day), new TimeOnly(hour, 0));
        return Matter.Meeting(
            null, Guid.CreateVersion7(), null, MeetingKind.ProfessionalTeam,
            new ScheduledOccurrence(Guid.CreateVersion7(), starts, starts.AddHours(2), 3), LongBefore);
    }
}
