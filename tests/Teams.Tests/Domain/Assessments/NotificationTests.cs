using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Domain.Assessments;
using static SystemicPlatform.Teams.Tests.Build;

namespace SystemicPlatform.Teams.Tests.Domain.Assessments;

public sealed class NotificationTests
{
    private static readonly DateOnly Received = new(2026, 9, 15);
    private static readonly DateOnly Today = new(2026, 12, 20);
    private static readonly StatutoryDeadlines Deadlines = new(StatutoryLimits.FromStatutes());

    [Fact]
    [Trait("covers", "L-02")]
    public void An_urgent_need_is_due_at_once()
    {
        var notification = Receive(urgent: true);
        Assert.Equal((AssessmentDuty.AssessUrgentNeed, Received), (notification.NextDuty, notification.NextDueOn));
        notification.AssessUrgentNeed(Received, Today);
        Assert.Equal((AssessmentDuty.StartOrDecide, new DateOnly(2026, 9, 24)), (notification.NextDuty, notification.NextDueOn));
        Refused("urgent_need_not_open", () => notification.AssessUrgentNeed(Received, Today));
        Refused("urgent_need_not_open", () => Receive().AssessUrgentNeed(Received, Today));
    }

    [Fact]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-06")]
    [Trait("covers", "L-16")]
    public void Duties_follow_each_other_until_nothing_is_left()
    {
        var notification = Receive();
        notification.Start(Received.AddDays(2), Today);
        Assert.Equal((AssessmentDuty.Tell, notification.StartBy), (notification.NextDuty, notification.NextDueOn));
        notification.Tell(Informed.Child, Received.AddDays(2), Today);
        notification.LeaveUntold(Informed.Guardian, "Cannot be reached");
        Assert.Equal((AssessmentDuty.Complete, notification.DueBy), (notification.NextDuty, notification.NextDueOn));
        notification.Complete(Received.AddDays(60), ledToDecision: true, Today);
        Assert.Equal((AssessmentDuty.PutIntoEffect, notification.DueBy), (notification.NextDuty, notification.NextDueOn));
        notification.PutIntoEffect(Received.AddDays(70), null, Today);
        Assert.Equal((null, null), (notification.NextDuty, notification.NextDueOn));
        notification.Tell(Informed.Guardian, Received.AddDays(80), Today);
        Refused("already_told", () => notification.Tell(Informed.Guardian, Today, Today));
    }

    [Fact]
    [Trait("covers", "L-06")]
    public void A_decision_not_to_assess_leaves_only_telling()
    {
        var notification = Receive();
        notification.DecideNotNeeded(Received.AddDays(1), "Known and cared for", Today);
        Assert.Equal((AssessmentState.NotNeeded, AssessmentDuty.Tell), (notification.State, notification.NextDuty!.Value));
        Refused("assessment_already_decided", () => notification.Start(Received.AddDays(2), Today));
        Refused("assessment_not_under_way", () => notification.Complete(Received.AddDays(2), false, Today));
        Refused("no_decision_waits", () => notification.PutIntoEffect(Received.AddDays(2), null, Today));
    }

    [Fact]
    [Trait("covers", "L-16")]
    public void A_late_decision_needs_a_special_reason()
    {
        var notification = Receive();
        notification.Start(Received, Today);
        notification.Complete(notification.DueBy, ledToDecision: true, Today);
        Refused("special_reason_required", () => notification.PutIntoEffect(notification.DueByRolled.AddDays(1), null, Today));
        notification.PutIntoEffect(notification.DueByRolled.AddDays(1), "The family was abroad", Today);
        Assert.Equal(AssessmentDuty.Tell, notification.NextDuty);
    }

    [Fact]
    public void Days_follow_each_other_and_have_been()
    {
        var notification = Receive();
        Refused("before_notification", () => notification.Start(Received.AddDays(-1), Today));
        Refused("day_in_future", () => notification.Start(Today.AddDays(1), Today));
        notification.Start(Received.AddDays(5), Today);
        Refused("assessment_ends_before_start", () => notification.Complete(Received.AddDays(4), false, Today));
        notification.Complete(Received.AddDays(6), ledToDecision: true, Today);
        Refused("decision_before_assessment", () => notification.PutIntoEffect(Received.AddDays(5), null, Today));
        Refused("day_in_future", () => Notification.Receive(Guid.NewGuid(), Details() with { ReceivedOn = Today.AddDays(1) }, Deadlines.For(Today), Today));
    }

    private static Notification Receive(bool urgent = false) =>
        Notification.Receive(Guid.NewGuid(), Details() with { Urgent = urgent }, Deadlines.For(Received), Today);

    private static NotificationDetails Details() => new(Received, NotificationKind.Contact, false, null, null);
}
