namespace SystemicPlatform.Plans.Tests.Features.Steps;

public sealed class ListStepsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_step_is_seen_by_whom_its_goal_is_for()
    {
        var one = await PlanCase.StartedAsync(fixture);
        await one.StepAsync((await one.GoalAsync()).Id());
        var hidden = await one.GoalAsync(new { everyone = false, child = true });
        await one.StepAsync(hidden.Id());
        await one.StepAsync(hidden.Id());

        Assert.Single((await one.ReadAsync("joint-plan/steps", one.Mother)).Items());
        Assert.Equal(3, (await one.As(one.Child).AllAsync(one.Path("joint-plan/steps?limit=2"))).Count);
    }
}
