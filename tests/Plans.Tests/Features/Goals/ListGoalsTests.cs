using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Goals;

public sealed class ListGoalsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_each_one_the_goals_that_are_for_them_page_by_page()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.GoalAsync();
        await one.GoalAsync(new { everyone = false, child = true, organisationIds = new[] { one.SchoolId } });
        await one.GoalAsync(new { everyone = false, personIds = new[] { one.MotherId } }, "family");
        using var early = await one.GetAsync("joint-plan/goals", one.School);
        await early.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.PublishedAsync();

        Assert.Equal((3, 2, 2, 2), (await CountAsync(one.Worker), await CountAsync(one.Child), await CountAsync(one.Mother), await CountAsync(one.School)));
        await one.HiddenFromOthersAsync(HttpMethod.Get, "joint-plan/goals", null, Role.Family, Role.Partner);

        async Task<int> CountAsync(TestCaller caller) => (await one.As(caller).AllAsync(one.Path("joint-plan/goals?limit=1"))).Count;
    }
}
