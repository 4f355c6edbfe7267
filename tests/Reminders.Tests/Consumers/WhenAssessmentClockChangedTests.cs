using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenAssessmentClockChangedTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "L-03")]
    public async Task Begun_in_time_only_its_end_is_told_and_completed_nothing_more()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (start, due) = (child.Wednesday(weeks: 2), child.Wednesday(weeks: 12));
        await child.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(new(child.Tenant, child.ChildId, id, child.Today, false, start, due, due, child.Now));
        await child.TellAsync<AssessmentClockChanged, WhenAssessmentClockChanged>(new(child.Tenant, child.ChildId, id, AssessmentState.Started, child.Today, child.Now));
        await child.RunToAsync(due.AddDays(-10));
        Assert.Equal(["assessmentDue:responsible"], await child.ToldAsync());

        await child.TellAsync<AssessmentClockChanged, WhenAssessmentClockChanged>(new(child.Tenant, child.ChildId, id, AssessmentState.Completed, child.Today, child.Now));
        await child.RunToAsync(due.AddDays(9));
        Assert.Equal(["assessmentDue:responsible"], await child.ToldAsync());
    }

    [Fact]
    public async Task Decided_not_to_be_needed_it_is_not_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (start, due) = (child.Wednesday(weeks: 2), child.Wednesday(weeks: 12));
        await child.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(new(child.Tenant, child.ChildId, id, child.Today, false, start, due, due, child.Now));
        await child.TellAsync<AssessmentClockChanged, WhenAssessmentClockChanged>(new(child.Tenant, child.ChildId, id, AssessmentState.NotNeeded, child.Today, child.Now));
        await child.RunToAsync(start.AddDays(5));
        Assert.Empty(await child.ToldAsync());
    }
}
