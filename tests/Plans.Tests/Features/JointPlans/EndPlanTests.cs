using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class EndPlanTests(PlansFixture fixture)
{
    [Fact]
    public async Task Makes_room_for_the_next_plan_and_stays_in_the_list()
    {
        var one = await PlanCase.StartedAsync(fixture);

        using var ended = await one.As().ReplaceAsync(one.Path("joint-plan/end"), new { on = "2026-12-01", reason = "Siirtyy sijaishuoltoon" }, one.Path("joint-plan"));
        await ended.BodyAsync();
        using var gone = await one.GetAsync("joint-plan");
        await one.PostedAsync("joint-plan", DemoPlan.Start());

        await gone.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Equal(["2026-12-01", null], (await one.ReadAsync("joint-plans")).Items().ConvertAll(plan => plan.Text("endedOn")));
    }

    [Fact]
    public async Task Refuses_an_end_before_the_start_and_an_old_version()
    {
        var one = await PlanCase.StartedAsync(fixture);

        using var early = await one.As().ReplaceAsync(one.Path("joint-plan/end"), new { on = "2026-10-28", reason = "Virhe" }, one.Path("joint-plan"));
        using var stale = await one.PutAsync("joint-plan/end", new { on = "2026-12-01", reason = "Virhe" }, "\"1\"");
        using var blind = await one.PutAsync("joint-plan/end", new { on = "2026-12-01", reason = "Virhe" }, null);

        await early.AssertProblemAsync(HttpStatusCode.Conflict, "ends_before_start");
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await blind.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }
}
