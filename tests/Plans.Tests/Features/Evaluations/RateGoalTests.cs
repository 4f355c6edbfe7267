using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class RateGoalTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Each_party_rates_for_itself_and_may_think_again()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (goal, baseline) = ((await one.GoalAsync()).Id(), (await one.EvaluationAsync("baseline")).Id());
        var path = $"joint-plan/evaluations/{baseline}/ratings";

        await one.RatedAsync(baseline, goal, 3, one.Child);
        await one.RatedAsync(baseline, goal, 4, one.Child);
        await one.PostedAsync(path, new { goalId = goal, score = 9, why = "x", party = new { kind = "guardian", name = "Maria", id = one.MotherId } });
        await one.RatedAsync(baseline, goal, 2, one.Mother);
        await one.RefusedAsync("not_your_text", path, new { goalId = goal, score = 9, why = "x", party = new { kind = "child", name = "Iiris", id = one.ChildId } });
        using var beyond = await one.PostAsync(path, new { goalId = goal, score = 11, why = "x" });
        using var unknown = await one.PostAsync(path, new { goalId = Guid.NewGuid(), score = 5, why = "x" });

        Assert.Equal([4, 2], (await one.EvaluationAsync("baseline")).GetProperty("ratings").EnumerateArray().Select(rating => rating.GetProperty("score").GetInt32()));
        await beyond.AssertFieldAsync("score", "inclusive_between");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
