using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

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

    private static Delivery Write(bool reachable = true)
    {
        var occurrence = new ScheduledOccurrence(Guid.CreateVersion7(), Now.AddHours(24), Now.AddHours(26), 1);
        var meeting = new Meeting(null, Guid.CreateVersion7(), null, MeetingKind.ClientTeam, occurrence);
        return Delivery.Write(PlannedReminder.For(meeting, 60, Now)!, Guid.CreateVersion7(), reachable, Now);
    }
}
