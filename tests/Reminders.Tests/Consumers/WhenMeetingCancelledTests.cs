using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenMeetingCancelledTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Told_twice_its_reminder_is_void_and_its_people_are_told_once_that_it_will_not_be()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20), version: 1, id));
        var message = Guid.CreateVersion7();

        await story.TellAsync(story.Cancelled(id, version: 2), message);
        await story.TellAsync(story.Cancelled(id, version: 2), message);
        await story.TellAsync(story.Cancelled(id, version: 2));
        await fixture.RunJobAsync();

        Assert.Equal([(1, PlannedState.Void)], (await story.PlannedAsync()).ConvertAll(row => (row.Version, row.State)));
        Assert.Equal((ReminderKind.MeetingCancelled, 2), ((await story.DeliveryAsync()).Kind, (await story.DeliveryAsync()).ObjectVersion));
        Assert.Equal((2, MatterStatus.Cancelled), await StateAsync(story.Tenant));
    }

    [Fact]
    public async Task Only_this_meeting_of_the_series_is_cancelled()
    {
        var story = new Story(fixture);
        var series = Story.Series(story.Tenant, story.TeamId, story.Now.AddDays(2), 4, story.Now);
        await story.TellAsync(series);

        await story.TellAsync(story.Cancelled(series.Occurrences[1].MeetingId, version: 2));

        Assert.Equal(
            [PlannedState.Waiting, PlannedState.Void, PlannedState.Waiting, PlannedState.Waiting],
            (await story.PlannedAsync()).OrderBy(row => row.DueAt).Select(row => row.State));
    }

    [Fact]
    public async Task Told_before_the_meeting_was_known_it_stays_cancelled()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Cancelled(id, version: 2));
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));

        Assert.Empty(await story.PlannedAsync());
        Assert.Equal((2, MatterStatus.Cancelled), await StateAsync(story.Tenant));

        var back = story.Moved(id, TimeSpan.FromDays(4), version: 3);
        await story.TellAsync(back);
        var meeting = await fixture.InTenantAsync(story.Tenant, db => db.Matters.SingleAsync());
        Assert.Equal((story.TeamId, back.Kind, MatterStatus.Open), (meeting.TeamId, meeting.MeetingKind, meeting.Status));
        Assert.Equal([(3, PlannedState.Waiting, story.Now.AddDays(3))], await story.PlannedAsync());
    }

    [Fact]
    public async Task Told_after_the_meeting_came_back_it_changes_nothing()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(4), version: 3));
        await story.TellAsync(story.Cancelled(id, version: 2));

        Assert.Equal((3, MatterStatus.Open), await StateAsync(story.Tenant));
        Assert.Equal([(3, PlannedState.Waiting, story.Now.AddDays(3))], await story.PlannedAsync());
    }

    [Fact]
    public async Task Another_tenants_news_change_nothing()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));
        await story.TellAsync(story.Cancelled(Guid.CreateVersion7(), version: 2) with { Tenant = TestCaller.NewTenant() });

        Assert.Equal((1, MatterStatus.Open), await StateAsync(story.Tenant));
    }

    private async Task<(int Version, MatterStatus Status)> StateAsync(string tenant)
    {
        var meeting = await fixture.InTenantAsync(tenant, db => db.Matters.AsNoTracking().SingleAsync());
        return (meeting.Version, meeting.Status);
    }
}
