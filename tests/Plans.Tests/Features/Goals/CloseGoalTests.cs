using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class CloseGoalTests(PlansFixture fixture)
{
    [Fact]
    public async Task Is_closed_once_with_a_word_why()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var path = $"joint-plan/goals/{(await one.GoalAsync()).Id()}/close";

        await one.RefusedAsync("goal_still_open", path, new { state = "open", why = "En tiedä" });
        await one.PostedAsync(path, new { state = "reached", why = "Aamut sujuvat" });
        await one.RefusedAsync("goal_closed", path, new { state = "dropped", why = "Uudestaan" });

        Assert.True(Assert.Single(await one.Service.PublishedAsync<GoalClosed>(one.Tenant)).Reached);
        await one.HiddenFromOthersAsync(HttpMethod.Post, path, new { state = "reached", why = "x" }, Role.Family, Role.Partner);
    }
}
