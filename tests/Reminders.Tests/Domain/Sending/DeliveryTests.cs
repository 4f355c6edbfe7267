using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Reminders.Tests.Domain.Sending;

public sealed class DeliveryTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Now = new(2026, 10, 19, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_attempt_is_noted_before_it_is_made_and_is_abandoned_after_its_lease()
    {
        var delivery = Write();
        Assert.True(delivery.Begin(Now, Lease));
        Assert.Equal((1, Now + Lease), (delivery.Attempts, delivery.NextAttemptAt));
        Assert.True(delivery.HasTimeFor(TimeSpan.FromSeconds(10), Now));
        Assert.False(delivery.HasTimeFor(TimeSpan.FromSeconds(10), Now + Lease - TimeSpan.FromSeconds(10)));
        delivery.PutBack(Now);
        Assert.Equal((0, Now, DeliveryState.Waiting), (delivery.Attempts, delivery.NextAttemptAt, delivery.State));
    }

    [Fact]
    public void Is_given_up_visibly_after_the_last_retry_with_growing_pauses()
    {
        var (delivery, now, pauses) = (Write(), Now, new List<TimeSpan>());
        while (delivery.State != DeliveryState.GivenUp)
        {
            Assert.True(delivery.Begin(now, Lease));
            delivery.Fail(new DeliveryFault("smtp:450"), RetrySchedule.OverADay, now);
            pauses.Add(delivery.NextAttemptAt - now);
            now = delivery.NextAttemptAt;
        }

        Assert.Equal(RetrySchedule.MostAttempts, delivery.Attempts);
        Assert.Equal(pauses[..^1].Order(), pauses[..^1]);
        Assert.Equal("smtp:450", delivery.Fault);
        Assert.InRange(now - Now, TimeSpan.FromHours(23), TimeSpan.FromHours(25));
    }

    [Fact]
    public void Is_given_up_at_once_when_another_attempt_would_fail_the_same_way()
    {
        var delivery = Write();
        delivery.Begin(Now, Lease);
        delivery.Fail(new DeliveryFault("smtp:550", IsPermanent: true), RetrySchedule.OverADay, Now);
        Assert.Equal((DeliveryState.GivenUp, 1, "smtp:550"), (delivery.State, delivery.Attempts, delivery.Fault));
    }

    [Fact]
    public void Is_given_up_when_every_sender_died_at_it()
    {
        var delivery = Write();
        for (var attempt = 0; attempt < RetrySchedule.MostAttempts; attempt++)
        {
            Assert.True(delivery.Begin(Now, Lease));
        }

        Assert.False(delivery.Begin(Now, Lease));
        Assert.Equal(DeliveryState.GivenUp, delivery.State);
    }

    [Fact]
    public void Success_clears_the_fault_of_an_earlier_attempt()
    {
        var delivery = Write();
        delivery.Begin(Now, Lease);
        delivery.Fail(new DeliveryFault("timeout"), RetrySchedule.OverADay, Now);
        delivery.Succeed(Now.AddMinutes(1));
        Assert.Equal((DeliveryState.Sent, null, (DateTimeOffset?)Now.AddMinutes(1)), (delivery.State, delivery.Fault, delivery.SentAt));
    }

    [Fact]
    public void Says_why_it_did_not_go_out()
    {
        var (unreachable, expired, gone) = (Write(reachable: false), Write(), Write());
        expired.Drop(Timeliness.Expired);
        gone.Drop(Timeliness.Void);
        Assert.Equal(
            [DeliveryState.NoContact, DeliveryState.Expired, DeliveryState.Void], new[] { unreachable.State, expired.State, gone.State });
    }

    [Fact]
    public void Every_attempt_stays_in_its_log_also_one_whose_sender_died()
    {
        var delivery = Write();
        delivery.Begin(Now, Lease);
        delivery.Fail(new DeliveryFault("smtp:451"), RetrySchedule.OverADay, Now.AddSeconds(1));
        delivery.Begin(Now.AddMinutes(1), Lease);
        delivery.Begin(Now.AddMinutes(2), Lease);
        delivery.Succeed(Now.AddMinutes(2));
        Assert.Equal(
            [(Now, (DateTimeOffset?)Now.AddSeconds(1), "smtp:451"), (Now.AddMinutes(1), null, null), (Now.AddMinutes(2), Now.AddMinutes(2), null)],
            delivery.Log.Select(attempt => (attempt.BegunAt, attempt.EndedAt, attempt.Fault)));
    }

    [Fact]
    public void In_the_inbox_it_is_delivered_when_it_is_written()
    {
        var delivery = Write(reachable: false, channel: Channel.InApp);
        Assert.Equal((DeliveryState.Sent, (DateTimeOffset?)Now), (delivery.State, delivery.SentAt));
    }

    [Fact]
    public void What_was_given_up_can_be_sent_again_and_nothing_else()
    {
        var delivery = Write();
        delivery.Begin(Now, Lease);
        Assert.Equal("not_given_up", Assert.Throws<RuleViolation>(() => delivery.SendAgain(Now)).Code);
        delivery.Fail(new DeliveryFault("smtp:550", IsPermanent: true), RetrySchedule.OverADay, Now);
        delivery.SendAgain(Now.AddHours(1));
        Assert.Equal((DeliveryState.Waiting, 0, Now.AddHours(1)), (delivery.State, delivery.Attempts, delivery.NextAttemptAt));
        Assert.Single(delivery.Log);
    }

    private static Delivery Write(bool reachable = true, Channel channel = Channel.Mail)
    {
        var occurrence = new ScheduledOccurrence(Guid.CreateVersion7(), Now.AddHours(24), Now.AddHours(26), 1);
        var meeting = Matter.Meeting(null, Guid.CreateVersion7(), null, MeetingKind.ClientTeam, occurrence, Now);
        return Delivery.Write(PlannedReminder.For(meeting, ReminderKind.WeeklyMeeting.Facts(), [Rung.At(-60, Audience.Members)], Now).Single(), Guid.CreateVersion7(), channel, reachable, Now);
    }
}
