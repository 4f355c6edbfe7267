using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class ListEvaluationsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Ratings_are_seen_by_whom_the_goal_is_for()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (open, hidden) = ((await one.GoalAsync()).Id(), (await one.GoalAsync(new { everyone = false, child = true })).Id());
        var baseline = (await one.EvaluationAsync("baseline")).Id();
        await one.RatedAsync(baseline, open, 3, one.Child);
        await one.RatedAsync(baseline, hidden, 2, one.Child);

        Assert.Equal((2, 1), (await RatingsAsync(one.Child), await RatingsAsync(one.Mother)));
        Assert.Equal(2, (await one.As().AllAsync(one.Path("joint-plan/evaluations?limit=1"))).Count);
        await one.HiddenFromOthersAsync(HttpMethod.Get, "joint-plan/evaluations", null, Role.Family, Role.Partner);

        async Task<int> RatingsAsync(TestCaller caller) =>
            (await one.ReadAsync("joint-plan/evaluations", caller)).Items().Sum(evaluation => evaluation.GetProperty("ratings").GetArrayLength());
    }
}
