using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class GetPlanOverviewTests(PlansFixture fixture)
{
    private const string Overview = "joint-plan/overview";

    [Fact]
    [Trait("covers", "A3-07")]
    public async Task Shows_what_is_open_and_what_comes_next()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var goal = (await one.GoalAsync()).Id();
        var closed = (await one.GoalAsync()).Id();
        await one.PostedAsync($"joint-plan/goals/{closed}/close", new { state = "reached", why = "Toteutui" });
        var step = (await one.StepAsync(goal)).Id();
        var done = (await one.StepAsync(goal)).Id();
        await one.PostedAsync($"joint-plan/steps/{done}/follow-up", new { state = "done", word = "Tehty" });
        await one.RatedAsync((await one.EvaluationAsync("baseline")).Id(), goal, 3, one.Child);

        var shown = await one.ReadAsync(Overview);

        var row = Assert.Single(shown.Items("goals"));
        Assert.Equal((goal, step), (row.Id(), Assert.Single(row.Items("openSteps")).Id()));
        Assert.Equal((1, "3"), (shown.GetProperty("closedGoals").GetInt32(), Assert.Single(row.Items("lastRatings")).Text("score")));
        var days = shown.Items("evaluations").ConvertAll(due => due.Text("dueOn"));
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Keeps_what_is_hidden_from_the_reader_out_of_every_part_and_is_closed_to_partners()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var hidden = (await one.GoalAsync(new { everyone = false, child = true })).Id();
        await one.StepAsync(hidden);

        Assert.Empty((await one.ReadAsync(Overview, one.Mother)).Items("goals"));
        Assert.Single((await one.ReadAsync(Overview, one.Child)).Items("goals"));
        await one.HiddenFromOthersAsync(HttpMethod.Get, Overview, null, Role.Family, Role.Partner);
        await one.GetAsync(Overview, one.School).MissingAsync();
    }

    [Fact]
    public async Task There_is_none_before_the_plan_begins()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.GetAsync(Overview).MissingAsync();
    }
}
