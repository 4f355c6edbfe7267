using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class AgreeToGoalTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Each_one_answers_for_themselves_and_may_change_their_mind()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = await one.GoalAsync();
        var path = $"joint-plan/goals/{goal.Id()}/agreements";

        await one.PostedAsync(path, new { answer = "disagrees", why = "Liian paljon" }, one.Child);
        await one.PostedAsync(path, new { answer = "agreesInPart" }, one.Child);
        await one.PostedAsync(path, new { answer = "agrees" }, one.Mother);
        await one.RefusedAsync("not_your_text", path, new { answer = "agrees", party = new { kind = "child", name = "Iiris", id = one.ChildId } });

        Assert.Equal(["agreesInPart", "agrees"],
            (await one.ReadAsync($"joint-plan/goals/{goal.Id()}")).GetProperty("agreements").EnumerateArray().Select(answer => answer.Text("answer")));
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task What_a_worker_wrote_down_for_somebody_gives_way_to_their_own_answer_whatever_they_were_called()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var path = $"joint-plan/goals/{(await one.GoalAsync()).Id()}/agreements";

        await one.PostedAsync(path, new { answer = "agrees", party = new { kind = "closeOne", name = "Maria", id = one.MotherId } });
        await one.PostedAsync(path, new { answer = "disagrees", why = "Liian aikaisin" }, one.Mother);
        await one.RefusedAsync("not_your_text", path, new { answer = "agrees", party = new { kind = "guardian", name = "Maria", id = one.MotherId } });

        var said = Assert.Single((await one.ReadAsync($"joint-plan/goals/{path.Split('/')[2]}")).GetProperty("agreements").EnumerateArray());
        Assert.Equal("disagrees", said.Text("answer"));
    }

    [Fact]
    public async Task Nobody_answers_to_a_goal_that_is_not_for_them()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var path = $"joint-plan/goals/{(await one.GoalAsync(new { everyone = false, child = true })).Id()}/agreements";

        using var mother = await one.PostAsync(path, new { answer = "agrees" }, one.Mother);

        await mother.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Post, path, new { answer = "agrees" }, Role.Family, Role.Partner);
    }
}
