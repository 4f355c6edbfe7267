using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenMeetingScheduledTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Told_twice_plans_one_reminder()
    {
        var story = new Story(fixture);
        var meeting = story.Meeting(TimeSpan.FromDays(3));
        await story.TellAsync(meeting);
        await story.TellAsync(meeting);
        var planned = await fixture.InTenantAsync(story.Tenant, db => db.PlannedReminders.SingleAsync(row => row.Kind == ReminderKind.WeeklyMeeting));
        Assert.Equal(meeting.Occurrence.StartsAt.AddDays(-1), planned.DueAt);
    }

    [Fact]
    public async Task A_newer_version_takes_the_place_of_the_older_and_never_the_other_way_round()
    {
        var story = new Story(fixture);
        var id = Guid.CreateVersion7();
        var newer = story.Meeting(TimeSpan.FromDays(4), version: 2, id);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));
        await story.TellAsync(newer);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));
        var meeting = await fixture.InTenantAsync(story.Tenant, db => db.Matters.SingleAsync());
        Assert.Equal((2, newer.Occurrence.StartsAt), (meeting.Version, meeting.StartsAt));
        Assert.Equal(2, await fixture.InTenantAsync(story.Tenant, db => db.PlannedReminders.CountAsync(row => row.Kind == ReminderKind.WeeklyMeeting)));
    }
}
