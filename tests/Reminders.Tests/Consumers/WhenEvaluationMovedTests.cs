using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEvaluationMovedTests(RemindersFixture fixture)
{
    private readonly Guid planId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "R-10")]
    public async Task Only_the_new_day_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (due, later) = (child.Wednesday(weeks: 3), child.Wednesday(weeks: 9));
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.TellAsync<EvaluationMoved, WhenEvaluationMoved>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, later, 2, child.Now));
        await child.RunToAsync(later.AddDays(-8));
        Assert.Empty(await child.ToldAsync());
        await child.RunToAsync(later.AddDays(-5));
        Assert.Equal(["evaluationDue:coordinator", "evaluationDue:responsible"], await child.ToldAsync());
    }

    [Fact]
    public async Task A_new_version_with_the_same_day_tells_nobody_again()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(-5));
        await child.TellAsync<EvaluationMoved, WhenEvaluationMoved>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 2, child.Now));
        await child.RunToAsync(due.AddDays(3));
        Assert.Equal(["evaluationDue:coordinator", "evaluationDue:responsible", "evaluationOverdue:responsible"], await child.ToldAsync());
    }
}
