using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Year;

/// <summary>
/// The demo area's three teams on a clock that goes from one due moment to the next, over a change of the clock: seven weeks
/// and one child each by default, the whole year and all 27, 31 and 27 children with SYSTEMIC_TEST_ALL=1.
/// </summary>
public sealed class DemoAreaYearTests(QuietFixture fixture) : IClassFixture<QuietFixture>
{

    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "R-04")]
    [Trait("covers", "R-10")]
    [Trait("covers", "R-13")]
    [Trait("covers", "L-09")]
    public async Task Everyone_is_told_what_was_counted_apart_on_the_day_that_was_counted_and_never_at_night()
    {
        var start = DemoCount.DayOf(fixture.Clock.GetUtcNow());
        var (end, area) = (start.AddDays(Proofs.InFull ? 365 : 49), new DemoArea(fixture, Proofs.InFull ? new([27, 31, 27], 150, [100, 190, 300]) : new([1, 1, 1], 28, [20, 33, 36])));
        await area.PlanAsync(start, start.AddDays(365));
        for (var day = start; day < end; day = day.AddDays(1))
        {
            await TellOfAsync(area, day);
            await RunThroughAsync(DemoCount.At(day.AddDays(1), TimeOnly.MinValue));
        }

        var (expected, told) = (DemoCount.Of(area, end).ToHashSet(), await ToldAsync(area));
        Assert.Empty(told.Select(one => one.Message).Except(expected));
        Assert.Empty(expected.Except(told.Select(one => one.Message)));
        Assert.Equal(expected.Count, told.Count);
        Assert.All(told, one => Assert.InRange(TimeOnly.FromDateTime(one.Local), new TimeOnly(7, 0), new TimeOnly(19, 59, 59)));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{area.Meetings.Count} meetings, {area.Reviews.Count} evaluations; counted {expected.Count}, told {told.Count}: {string.Join(", ", told.CountBy(one => one.Message.Kind).Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    private static async Task TellOfAsync(DemoArea area, DateOnly day)
    {
        foreach (var meeting in area.Meetings.Where(meeting => meeting.Cancelled && meeting.Day == day.AddDays(7)))
        {
            await area.TenantOf(meeting.TeamId).TellAsync(area.TenantOf(meeting.TeamId).Cancelled(meeting.Id, 2));
        }

        foreach (var review in area.Reviews.Where(review => review.MadeOn == day))
        {
            var story = area.TenantOf(review.SystemicTeam);
            await story.TellAsync<EvaluationRecorded, WhenEvaluationRecorded>(new(story.Tenant, review.ChildId, Guid.CreateVersion7(), review.Id, review.Kind, 2, story.Now));
        }
    }

    private async Task RunThroughAsync(DateTimeOffset until)
    {
        while (await NextAsync() is { } next && next < until)
        {
            fixture.Clock.Pass(next > fixture.Clock.GetUtcNow() ? next - fixture.Clock.GetUtcNow() : TimeSpan.Zero);
            await fixture.RunJobAsync();
        }

        fixture.Clock.Pass(until - fixture.Clock.GetUtcNow());
    }

    private async Task<DateTimeOffset?> NextAsync()
    {
        DateTimeOffset? next = null;
        await fixture.AsJobAsync<RemindersDb>(async db => next = new[]
        {
            await db.PlannedReminders.Where(row => row.State == PlannedState.Waiting).MinAsync(row => (DateTimeOffset?)row.DueAt),
            await db.Deliveries.Where(row => row.State == DeliveryState.Waiting).MinAsync(row => (DateTimeOffset?)row.NextAttemptAt),
        }.Min());
        return next;
    }

    private static async Task<List<(DemoCount.Message Message, DateTime Local)>> ToldAsync(DemoArea area)
    {
        var told = new List<(DemoCount.Message, DateTime)>();
        foreach (var story in area.Tenants)
        {
            told.AddRange((await story.DeliveriesAsync()).Where(row => row.State == DeliveryState.Sent).Select(row => (
                new DemoCount.Message(row.Kind, row.RecipientId, row.ObjectId, DemoCount.DayOf(row.SentAt!.Value)), DemoCount.LocalOf(row.SentAt.Value))));
        }

        return told;
    }
}
