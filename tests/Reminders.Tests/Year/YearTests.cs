using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Year;

/// <summary>A year of an area like the demo's, on a clock that goes from one due moment to the next.</summary>
public sealed class YearTests(QuietFixture fixture) : IClassFixture<QuietFixture>
{
    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "R-04")]
    [Trait("covers", "R-10")]
    public async Task Each_meeting_and_each_evaluation_is_told_as_often_as_counted_by_hand_and_never_at_night()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (start, end) = (child.Today, child.Today.AddDays(365));

        // Tuesdays at 9 for the systemic team, Thursdays at 7.30 for the child's own: a day before the second is no night
        // either, and both go over the two days on which the clock changes. Every eighth meeting is cancelled a week before.
        var weekly = Days(start, end, DayOfWeek.Tuesday).Select(day => (Day: day, Team: child.SystemicTeamId, Time: new TimeOnly(9, 0)))
            .Concat(Days(start, end, DayOfWeek.Thursday).Select(day => (Day: day, Team: child.Story.TeamId, Time: new TimeOnly(7, 30)))).ToArray();
        var meetings = weekly.Select((one, index) => (Id: Guid.CreateVersion7(), one.Day, one.Team, one.Time, Cancelled: index % 8 == 7)).ToArray();
        foreach (var team in meetings.GroupBy(meeting => meeting.Team))
        {
            await child.Story.TellAsync(new SeriesScheduled(
                child.Tenant, Guid.CreateVersion7(), team.Key, team.Key == child.Story.TeamId ? child.ChildId : null, MeetingKind.ProfessionalTeam,
                [.. team.Select(meeting => new ScheduledOccurrence(meeting.Id, At(meeting.Day, meeting.Time), At(meeting.Day, meeting.Time).AddHours(1), 1))],
                child.Now));
        }

        // An evaluation every sixty days: made in time, a few days late, or never.
        var evaluations = Enumerable.Range(0, 5).Select(number => (Id: Guid.CreateVersion7(), Due: start.AddDays(40 + (60 * number)), MadeAfter: (number % 3) switch { 0 => -3, 1 => 6, _ => 900 })).ToArray();
        foreach (var one in evaluations)
        {
            await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
                new(child.Tenant, child.ChildId, Guid.CreateVersion7(), one.Id, EvaluationKind.Mid, one.Due, 1, child.Now));
        }

        for (var day = start; day < end; day = day.AddDays(1))
        {
            foreach (var meeting in meetings.Where(meeting => meeting.Cancelled && meeting.Day == day.AddDays(7)))
            {
                await child.Story.TellAsync(child.Story.Cancelled(meeting.Id, 2));
            }

            foreach (var one in evaluations.Where(one => one.Due.AddDays(one.MadeAfter) == day))
            {
                await child.TellAsync<EvaluationRecorded, WhenEvaluationRecorded>(
                    new(child.Tenant, child.ChildId, Guid.CreateVersion7(), one.Id, EvaluationKind.Mid, 2, child.Now));
            }

            await RunThroughAsync(child, HelsinkiTime.ToInstant(day.AddDays(1), TimeOnly.MinValue));
        }

        var told = await child.LettersAsync();
        var systemic = meetings.Count(meeting => meeting.Team == child.SystemicTeamId && !meeting.Cancelled);
        var own = meetings.Count(meeting => meeting.Team != child.SystemicTeamId && !meeting.Cancelled);
        var cancelled = meetings.Where(meeting => meeting.Cancelled && meeting.Day.AddDays(-7) >= start).ToArray();
        // Three belong to the systemic team; responsible, work pair, mother and school to the child's own.
        Assert.Equal((systemic * 3) + (own * 4), told.Count(one => one.Kind == ReminderKind.WeeklyMeeting));
        Assert.Equal(cancelled.Sum(meeting => meeting.Team == child.SystemicTeamId ? 3 : 4), told.Count(one => one.Kind == ReminderKind.MeetingCancelled));
        Assert.Equal(5 * 2, told.Count(one => one.Kind == ReminderKind.EvaluationDue));
        // Made late, two have been told to the responsible worker and the coordinator; never made, one more to the lead.
        Assert.Equal((2 * 2) + 3, told.Count(one => one.Kind == ReminderKind.EvaluationOverdue));
        await NobodyTwiceAndNotAtNightAsync(child);
        TestContext.Current.TestOutputHelper?.WriteLine($"{meetings.Length} meetings, {told.Count} messages: {string.Join(", ", told.CountBy(one => one.Kind).Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    private static IEnumerable<DateOnly> Days(DateOnly start, DateOnly end, DayOfWeek weekday) =>
        Enumerable.Range(2, end.DayNumber - start.DayNumber - 2).Select(start.AddDays)
            .Where(day => day.DayOfWeek == weekday && !FinnishHolidays.IsPublicHoliday(day));

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => HelsinkiTime.ToInstant(day, time);

    // From one moment at which something is due to the next, so that a year takes hundreds of runs and not a million.
    private async Task RunThroughAsync(ChildStory child, DateTimeOffset until)
    {
        while (await NextAsync(child.Tenant) is { } next && next < until)
        {
            fixture.Clock.Pass(next > child.Now ? next - child.Now : TimeSpan.Zero);
            await fixture.RunJobAsync();
        }

        fixture.Clock.Pass(until - child.Now);
    }

    private Task<DateTimeOffset?> NextAsync(string tenant) => fixture.InTenantAsync(tenant, async db =>
        new[]
        {
            await db.PlannedReminders.Where(row => row.State == PlannedState.Waiting).MinAsync(row => (DateTimeOffset?)row.DueAt),
            await db.Deliveries.Where(row => row.State == DeliveryState.Waiting).MinAsync(row => (DateTimeOffset?)row.NextAttemptAt),
        }.Min());

    private static async Task NobodyTwiceAndNotAtNightAsync(ChildStory child)
    {
        var sent = (await child.Story.DeliveriesAsync()).Where(row => row.State == DeliveryState.Sent).ToArray();
        Assert.Equal(sent.Length, sent.DistinctBy(row => (row.RecipientId, row.Kind, row.ObjectId)).Count());
        Assert.All(sent, row => Assert.InRange(HelsinkiTime.ToLocal(row.SentAt!.Value).Time, new TimeOnly(7, 0), new TimeOnly(19, 59, 59)));
    }
}
