using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class GetGoalTests(PlansFixture fixture)
{
    [Fact]
    public async Task A_goal_that_is_not_for_one_is_not_there()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = await one.GoalAsync(new { everyone = false, child = true });

        using var mother = await one.GetAsync($"joint-plan/goals/{goal.Id()}", one.Mother);

        Assert.Equal("child", (await one.ReadAsync($"joint-plan/goals/{goal.Id()}", one.Child)).GetProperty("facts").Text("owner"));
        await mother.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
