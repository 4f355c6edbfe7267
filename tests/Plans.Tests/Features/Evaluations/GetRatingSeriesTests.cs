namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class GetRatingSeriesTests(PlansFixture fixture)
{
    [Fact]
    public async Task Has_a_line_for_each_party_in_order_of_time()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (goal, baseline, review) = ((await one.GoalAsync()).Id(), (await one.EvaluationAsync("baseline")).Id(), (await one.EvaluationAsync("yearlyReview")).Id());
        await one.RatedAsync(review, goal, 7, one.Child);
        await one.RatedAsync(baseline, goal, 3, one.Child);
        await one.RatedAsync(baseline, goal, 5, one.Mother);

        var lines = (await one.ReadAsync("joint-plan/rating-series")).Items().Single().GetProperty("lines").EnumerateArray().ToArray();

        Assert.Equal(2, lines.Length);
        Assert.Equal([3, 7], lines[0].GetProperty("points").EnumerateArray().Select(point => point.GetProperty("score").GetInt32()));
        Assert.Empty((await (await PlanCase.StartedAsync(fixture)).ReadAsync("joint-plan/rating-series")).Items());
    }
}
