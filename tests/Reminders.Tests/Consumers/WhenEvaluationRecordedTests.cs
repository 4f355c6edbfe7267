using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEvaluationRecordedTests(RemindersFixture fixture)
{
    private readonly Guid planId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "R-10")]
    public async Task Made_before_its_day_it_is_not_told_at_all()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 3);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.TellAsync<EvaluationRecorded, WhenEvaluationRecorded>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, 2, child.Now));
        await child.RunToAsync(due.AddDays(15));
        Assert.Empty(await child.ToldAsync());
    }

    [Fact]
    public async Task Made_late_it_goes_no_further_up()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(2));
        await child.TellAsync<EvaluationRecorded, WhenEvaluationRecorded>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, 2, child.Now));
        await child.RunToAsync(due.AddDays(20));
        Assert.Equal(["evaluationDue:coordinator", "evaluationDue:responsible", "evaluationOverdue:responsible"], await child.ToldAsync());
    }
}
