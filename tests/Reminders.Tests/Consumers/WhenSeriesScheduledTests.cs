using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenSeriesScheduledTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const int YearOfWeeks = 53;

    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "R-04")]
    public async Task Plans_one_reminder_a_day_before_each_meeting_of_a_year()
    {
        var story = new Story(fixture);
        var series = Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(2), YearOfWeeks, story.Now);
        await story.TellAsync(series);

        var planned = await PlannedAsync(story.Tenant);
        Assert.Equal(YearOfWeeks, planned.Count);
        Assert.Equal(
            series.Occurrences.Select(occurrence => (occurrence.MeetingId, occurrence.StartsAt.AddDays(-1))),
            planned.Select(row => (row.ObjectId, row.DueAt)));
        Assert.All(planned, row => Assert.Equal((PlannedState.Waiting, 1), (row.State, row.ObjectVersion)));
    }

    [Fact]
    public async Task Told_twice_has_one_effect()
    {
        var story = new Story(fixture);
        var series = Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(2), 4, story.Now);
        var message = Guid.CreateVersion7();
        await story.TellAsync(series, message);
        var before = await PlannedAsync(story.Tenant);
        await story.TellAsync(series, message);
        await story.TellAsync(series);
        Assert.Equal(before.Select(row => row.Id), (await PlannedAsync(story.Tenant)).Select(row => row.Id));
        Assert.Equal(4, await fixture.InTenantAsync(story.Tenant, db => db.Matters.CountAsync()));
    }

    [Fact]
    public async Task Told_at_the_same_time_by_many_has_one_effect()
    {
        var story = new Story(fixture);
        var series = Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(2), 20, story.Now);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => story.TellAsync(series)));
        Assert.Equal(20, (await PlannedAsync(story.Tenant)).Count);
    }

    [Fact]
    public async Task Meetings_that_have_begun_are_kept_and_not_planned()
    {
        var story = new Story(fixture);
        await story.TellAsync(Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(-10), 4, story.Now));
        Assert.Equal(4, await fixture.InTenantAsync(story.Tenant, db => db.Matters.CountAsync()));
        Assert.Equal(2, (await PlannedAsync(story.Tenant)).Count);
    }

    [Fact]
    public async Task A_series_without_meetings_is_no_fault()
    {
        var story = new Story(fixture);
        await story.TellAsync(Story.Series(story.Tenant, story.TeamId, story.Now, 0, story.Now));
        Assert.Empty(await PlannedAsync(story.Tenant));
    }

    [Fact]
    public async Task Five_hundred_series_of_a_year_flow_through_in_well_under_a_minute()
    {
        var tenant = TestCaller.NewTenant();
        var story = new Story(fixture);
        var series = Enumerable.Range(0, 500)
            .Select(_ => Story.Series(tenant, Guid.CreateVersion7(), story.Now.AddDays(2), YearOfWeeks, story.Now)).ToArray();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(series, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (one, _) => await story.TellAsync(one));
        Assert.Equal(500 * YearOfWeeks, await fixture.InTenantAsync(tenant, db => db.PlannedReminders.CountAsync(row => row.Kind == ReminderKind.WeeklyMeeting)));
        TestContext.Current.TestOutputHelper?.WriteLine($"500 series, {500 * YearOfWeeks} reminders: {watch.Elapsed.TotalSeconds:F1} s");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task Another_tenant_sees_nothing_of_it()
    {
        var story = new Story(fixture);
        await story.TellAsync(Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(2), 2, story.Now));
        Assert.Empty(await PlannedAsync(TestCaller.NewTenant()));
    }

    private Task<List<PlannedReminder>> PlannedAsync(string tenant) => fixture.InTenantAsync(
        tenant, db => db.PlannedReminders.AsNoTracking().Where(row => row.Kind == ReminderKind.WeeklyMeeting).OrderBy(row => row.DueAt).ToListAsync());
}
