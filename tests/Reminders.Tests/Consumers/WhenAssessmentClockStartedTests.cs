using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenAssessmentClockStartedTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "L-03")]
    public async Task Its_start_and_its_end_are_told_before_and_after()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (start, due) = (child.Wednesday(weeks: 1), child.Wednesday(weeks: 12));
        await child.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(new(child.Tenant, child.ChildId, id, child.Today, false, start, due, due, child.Now));
        await child.RunToAsync(due.AddDays(9));
        Assert.Equal(
            [
                "assessmentStartDue:responsible", "assessmentStartOverdue:coordinator", "assessmentStartOverdue:responsible", "assessmentStartOverdue:lead",
                "assessmentDue:responsible", "assessmentOverdue:coordinator", "assessmentOverdue:responsible", "assessmentOverdue:lead",
            ],
            await child.ToldAsync());
    }

    [Fact]
    [Trait("covers", "L-02")]
    public async Task An_urgent_need_is_told_at_once_and_to_the_lead_where_the_child_has_no_team_yet()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (start, due, another) = (child.Wednesday(weeks: 1), child.Wednesday(weeks: 12), Guid.CreateVersion7());
        await child.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(new(child.Tenant, child.ChildId, id, child.Today, true, start, due, due, child.Now));
        await child.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(new(child.Tenant, Guid.CreateVersion7(), another, child.Today, true, start, due, due, child.Now));
        await child.RunToAsync(child.Today);
        Assert.Equal(["assessmentUrgent:coordinator", "assessmentUrgent:lead", "assessmentUrgent:responsible"], await child.ToldAsync());
        Assert.Equal(another, (await child.Story.DeliveriesAsync()).Single(row => row.RecipientId == child["lead"]).ObjectId);
    }
}
