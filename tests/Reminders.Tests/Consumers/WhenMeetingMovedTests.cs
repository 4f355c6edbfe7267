using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Tests.Kinds;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenMeetingMovedTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task The_reminder_of_the_old_time_is_void_and_the_new_time_has_its_own()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));
        var moved = story.Moved(id, TimeSpan.FromDays(5), version: 2);
        var message = Guid.CreateVersion7();

        await story.TellAsync(moved, message);
        await story.TellAsync(moved, message);
        await story.TellAsync(moved);

        Assert.Equal(
            [(1, PlannedState.Void, story.Now.AddDays(2)), (2, PlannedState.Waiting, story.Now.AddDays(4))], await story.PlannedAsync());
        var meeting = await fixture.InTenantAsync(story.Tenant, db => db.Matters.SingleAsync());
        Assert.Equal((2, moved.Occurrence.StartsAt, moved.Occurrence.EndsAt), (meeting.Version, meeting.StartsAt, meeting.EndsAt));
    }

    [Fact]
    public async Task Only_the_new_time_is_told_of()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20), version: 1, id));
        await story.TellAsync(story.Moved(id, TimeSpan.FromHours(30), version: 2));
        await fixture.RunJobAsync();
        Assert.Empty(await story.DeliveriesAsync());

        fixture.Clock.Pass(TimeSpan.FromHours(7));
        await fixture.RunJobAsync();

        Assert.Equal(2, (await story.DeliveryAsync()).ObjectVersion);
    }

    [Fact]
    public async Task A_message_that_was_written_for_the_old_time_and_not_sent_yet_stays_unsent()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20), version: 1, id));
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(5), version: 2));

        await fixture.RunJobAsync();

        var delivery = await story.DeliveryAsync();
        Assert.NotEqual(DeliveryState.Sent, delivery.State);
        Assert.DoesNotContain(fixture.Post.Taken, taken => taken.Delivery == delivery.Id);
    }

    [Fact]
    public async Task News_that_come_late_or_in_the_wrong_order_change_nothing()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(6), version: 3));
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(5), version: 2));
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));

        Assert.Equal([(3, PlannedState.Waiting, story.Now.AddDays(5))], await story.PlannedAsync());
        var meeting = await fixture.InTenantAsync(story.Tenant, db => db.Matters.SingleAsync());
        Assert.Equal((3, story.Now.AddDays(6)), (meeting.Version, meeting.StartsAt));
    }

    [Fact]
    public async Task A_meeting_that_was_cancelled_and_comes_back_is_reminded_of_again()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3), version: 1, id));
        await story.TellAsync(story.Cancelled(id, version: 2));
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(3), version: 3));

        Assert.Equal(
            [(1, PlannedState.Void, story.Now.AddDays(2)), (3, PlannedState.Waiting, story.Now.AddDays(2))], await story.PlannedAsync());
        Assert.Equal(MatterStatus.Open, await fixture.InTenantAsync(story.Tenant, db => db.Matters.Select(row => row.Status).SingleAsync()));
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Moved_one_minute_before_its_reminder_was_due_only_the_new_time_is_sent()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(24) + TimeSpan.FromMinutes(2), version: 1, id));
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        await fixture.RunJobAsync();
        await story.TellAsync(story.Moved(id, TimeSpan.FromHours(48), version: 2));
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        await fixture.RunJobAsync();
        Assert.Empty(await story.DeliveriesAsync());

        fixture.Clock.Pass(TimeSpan.FromHours(24));
        await fixture.RunJobAsync();
        fixture.Clock.Pass(TimeSpan.FromHours(25));
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 2), ((await story.DeliveryAsync()).State, (await story.DeliveryAsync()).ObjectVersion));
    }

    [Theory]
    [InlineData(Fate.Planned, 2)]
    [InlineData(Fate.Moved, 3)]
    [InlineData(Fate.Cancelled, 0)]
    [InlineData(Fate.RecipientChanged, 0)]
    [InlineData(Fate.DoneBeforeDue, 0)]
    [Trait("covers", "A0-20")]
    public async Task Whoever_was_told_the_old_time_is_told_the_new_one_at_once_if_it_still_holds(Fate fate, int version)
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20), version: 1, id));
        await fixture.RunJobAsync();
        await story.TellAsync(story.Moved(id, TimeSpan.FromDays(3), version: 2));
        await story.JoinAsync();
        await BecomeAsync(story, fate);
        await fixture.RunJobAsync();

        var told = (await story.DeliveriesAsync()).FindAll(row => row.Kind == ReminderKind.MeetingMoved && row.State == DeliveryState.Sent);
        Assert.Equal(version == 0 ? [] : [version], told.Select(row => row.ObjectVersion));
    }

    [Fact]
    public async Task A_new_time_so_near_that_it_is_reminded_of_at_once_is_told_once()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20), version: 1, id));
        await fixture.RunJobAsync();
        await story.TellAsync(story.Moved(id, TimeSpan.FromHours(22), version: 2));
        await fixture.RunJobAsync();
        Assert.Equal(
            [(ReminderKind.WeeklyMeeting, 1), (ReminderKind.WeeklyMeeting, 2)], (await story.DeliveriesAsync()).Select(row => (row.Kind, row.ObjectVersion)));
    }

    private async Task BecomeAsync(Story story, Fate fate)
    {
        switch (fate)
        {
            case Fate.Moved:
                await story.TellAsync(story.Moved(id, TimeSpan.FromDays(4), version: 3));
                break;
            case Fate.Cancelled:
                await story.TellAsync(story.Cancelled(id, version: 3));
                break;
            case Fate.RecipientChanged:
                var told = (await story.DeliveriesAsync())[0].RecipientId;
                var member = await fixture.InTenantAsync(story.Tenant, db => db.TeamMembers.AsNoTracking().SingleAsync(row => row.RecipientId == told));
                await story.TellAsync(new TeamMemberLeft(story.Tenant, story.TeamId, member.Id, story.Today.AddDays(-1), story.Now));
                break;
            case Fate.DoneBeforeDue:
                await story.TellAsync<MeetingHeld, WhenMeetingHeld>(
                    new(story.Tenant, null, id, story.TeamId, MeetingKind.ProfessionalTeam, [], story.Now, 3, story.Now));
                break;
        }
    }
}
