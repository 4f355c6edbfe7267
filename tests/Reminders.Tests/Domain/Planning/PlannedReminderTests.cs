using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Meetings;
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
        var planned = PlannedReminder.For(meeting, 90, LongBefore)!;
        Assert.Equal(meeting.StartsAt.AddMinutes(-90), planned.DueAt);
        Assert.Equal((meeting.Id, meeting.Version, meeting.TeamId), (planned.ObjectId, planned.ObjectVersion, planned.TeamId));
        Assert.Equal(PlannedState.Waiting, planned.State);
    }

    [Theory]
    [InlineData(3, 29, 8)]
    [InlineData(10, 25, 10)]
    public void A_day_before_is_24_hours_also_over_a_change_of_the_clock(int month, int dayOfChange, int hourBefore)
    {
        var planned = PlannedReminder.For(At(2026, month, dayOfChange, 9), Day, LongBefore)!;
        var (day, time) = HelsinkiTime.ToLocal(planned.DueAt);
        Assert.Equal(new DateOnly(2026, month, dayOfChange - 1), day);
        Assert.Equal(new TimeOnly(hourBefore, 0), time);
    }

    [Fact]
    public void Nothing_is_planned_for_a_meeting_that_has_begun()
    {
        var meeting = At(2026, 10, 20, 9);
        Assert.Null(PlannedReminder.For(meeting, Day, meeting.StartsAt));
        Assert.NotNull(PlannedReminder.For(meeting, Day, meeting.StartsAt.AddSeconds(-1)));
    }

    [Theory]
    [InlineData("Timely", "Sent")]
    [InlineData("Void", "Void")]
    [InlineData("Expired", "Expired")]
    public void Settles_by_how_the_meeting_stands(string timeliness, string state)
    {
        var planned = PlannedReminder.For(At(2026, 10, 20, 9), Day, LongBefore)!;
        planned.Settle(Enum.Parse<Timeliness>(timeliness));
        Assert.Equal(Enum.Parse<PlannedState>(state), planned.State);
    }

    private static Meeting At(int year, int month, int day, int hour)
    {
        var starts = HelsinkiTime.ToInstant(new DateOnly(year, month, day), new TimeOnly(hour, 0));
        return new Meeting(
            null, Guid.CreateVersion7(), null, MeetingKind.ProfessionalTeam,
            new ScheduledOccurrence(Guid.CreateVersion7(), starts, starts.AddHours(2), 3));
    }
}
