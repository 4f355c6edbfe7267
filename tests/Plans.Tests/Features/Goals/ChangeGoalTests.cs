using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class ChangeGoalTests(PlansFixture fixture)
{
    [Fact]
    public async Task Two_editors_notice_each_other_and_a_closed_goal_stays_as_it_is()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var path = $"joint-plan/goals/{(await one.GoalAsync()).Id()}";
        var changed = DemoPlan.Goal();
        changed["dueOn"] = "2026-12-15";

        using var quick = await one.As().ReplaceAsync(one.Path(path), new { facts = changed });
        using var late = await one.PutAsync(path, new { facts = DemoPlan.Goal() }, "\"1\"");
        Assert.Equal("2026-12-15", (await quick.BodyAsync()).GetProperty("facts").Text("dueOn"));
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");

        await one.PostedAsync($"{path}/close", new { state = "reached", why = "Aamut sujuvat" });
        using var closed = await one.As().ReplaceAsync(one.Path(path), new { facts = DemoPlan.Goal() });
        await closed.AssertProblemAsync(HttpStatusCode.Conflict, "goal_closed");
    }
}
