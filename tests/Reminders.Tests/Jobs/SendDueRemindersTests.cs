using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Jobs;

public sealed class SendDueRemindersTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "L-27")]
    public async Task Each_member_gets_one_message_of_their_own_in_their_language()
    {
        var story = new Story(fixture);
        var members = new[] { await story.JoinAsync(Language.Fi), await story.JoinAsync(Language.Sv), await story.JoinAsync(Language.En) };
        await story.TellAsync(story.Member(members[0].ProfessionalId, role: TeamRole.Coordinator));
        var meeting = story.Meeting(TimeSpan.FromHours(23));
        await story.TellAsync(meeting);
        await fixture.RunJobAsync();

        var deliveries = (await story.DeliveriesAsync()).FindAll(delivery => delivery.Kind == ReminderKind.WeeklyMeeting);
        Assert.Equal(3, deliveries.Count);
        foreach (var member in members)
        {
            var delivery = deliveries.Single(row => row.RecipientId == member.ProfessionalId);
            var mail = await ReadMail.FromAsync(fixture.FileOf(delivery.Id));
            Assert.Equal($"{member.ProfessionalId}@demo.example", Assert.Single(mail.To));
            Assert.Equal(member.Language.ToString().ToLowerInvariant(), mail.Language);
            Assert.Contains($"http://localhost:8080/meetings/{meeting.Occurrence.MeetingId}", mail.Plain, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_goes_out_before_its_time_and_all_of_it_then()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(24) + TimeSpan.FromMinutes(1)));
        await fixture.RunJobAsync();
        Assert.Empty(await story.DeliveriesAsync());
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        await fixture.RunJobAsync();
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 1), ((await story.DeliveryAsync()).State, (await story.DeliveryAsync()).Attempts));
    }

    [Fact]
    public async Task A_meeting_that_began_before_anyone_was_reminded_is_not_told_of()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(30)));
        fixture.Clock.Pass(TimeSpan.FromHours(30));
        await fixture.RunJobAsync();
        Assert.Empty(await story.DeliveriesAsync());
        Assert.Equal(PlannedState.Expired, Assert.Single(await StatesAsync(story)));
    }

    [Fact]
    public async Task A_reminder_of_an_older_version_is_void_and_only_the_new_time_is_told()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        var id = Guid.CreateVersion7();
        var moved = story.Meeting(TimeSpan.FromHours(10), version: 2, id);
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5), version: 1, id));
        await story.TellAsync(moved);
        await fixture.RunJobAsync();
        Assert.Equal(2, (await story.DeliveryAsync()).ObjectVersion);
        Assert.Equal([PlannedState.Void, PlannedState.Sent], await StatesAsync(story));
    }

    [Fact]
    public async Task A_cancelled_meeting_is_not_reminded_of()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.InTenantAsync(story.Tenant, db => db.Matters.ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, MatterStatus.Cancelled)));
        await fixture.RunJobAsync();
        Assert.Empty(await story.DeliveriesAsync());
        Assert.Equal(PlannedState.Void, Assert.Single(await StatesAsync(story)));
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_shown_and_holds_up_nobody()
    {
        var story = new Story(fixture);
        await story.JoinAsync(reachable: false);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.RunJobAsync();
        Assert.Equal([DeliveryState.Sent, DeliveryState.NoContact], (await story.DeliveriesAsync()).Select(delivery => delivery.State).Order());
    }

    [Fact]
    public async Task Who_is_called_in_for_the_day_of_the_meeting_is_reminded_beforehand()
    {
        var story = new Story(fixture);
        var tomorrow = story.Today.AddDays(1);
        var guest = await story.JoinAsync(from: tomorrow, to: tomorrow);
        await story.JoinAsync(to: story.Today);
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20)));
        await fixture.RunJobAsync();
        Assert.Equal(guest.ProfessionalId, (await story.DeliveryAsync()).RecipientId);
    }

    [Fact]
    public async Task A_refused_message_is_tried_again_later_under_the_same_id()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        fixture.Post.Before = _ => throw new SmtpRefusal(SmtpStep.Recipient, 450);
        await fixture.RunJobAsync();
        await fixture.RunJobAsync();
        var failed = await story.DeliveryAsync();
        Assert.Equal((DeliveryState.Failed, 1, "smtp:450"), (failed.State, failed.Attempts, failed.Fault));

        fixture.Post.Before = null;
        fixture.Clock.Pass(TimeSpan.FromSeconds(30));
        await fixture.RunJobAsync();
        var sent = await story.DeliveryAsync();
        Assert.Equal((DeliveryState.Sent, 2, failed.Id), (sent.State, sent.Attempts, sent.Id));
    }

    [Fact]
    public async Task A_meeting_that_begins_while_the_mail_is_away_is_told_no_more()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromMinutes(20)));
        fixture.Post.Before = _ => throw new IOException("away");
        await fixture.RunJobAsync();
        fixture.Post.Before = null;
        fixture.Clock.Pass(TimeSpan.FromMinutes(20));
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Expired, (await story.DeliveryAsync()).State);
    }

    private Task<List<PlannedState>> StatesAsync(Story story) => fixture.InTenantAsync(
        story.Tenant, db => db.PlannedReminders.Where(row => row.Kind == ReminderKind.WeeklyMeeting).OrderBy(row => row.ObjectVersion).Select(row => row.State).ToListAsync());
}
