using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class ListPlansTests(PlansFixture fixture)
{
    [Fact]
    public async Task Goes_page_by_page_and_is_empty_at_first()
    {
        var one = await PlanCase.OpenAsync(fixture);
        Assert.Empty((await one.ReadAsync("joint-plans")).Items());
        for (var year = 0; year < 3; year++)
        {
            await one.PostedAsync("joint-plan", DemoPlan.Start());
            using var ended = await one.As().ReplaceAsync(one.Path("joint-plan/end"), new { on = "2026-12-01", reason = "Uusi alkaa" }, one.Path("joint-plan"));
            await ended.BodyAsync();
        }

        Assert.Equal(3, (await one.As().AllAsync(one.Path("joint-plans?limit=2"))).Select(plan => plan.Id()).Distinct().Count());
        await one.HiddenFromOthersAsync(HttpMethod.Get, "joint-plans", null, Role.Family, Role.Partner);
    }
}
