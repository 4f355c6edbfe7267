using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Services;

public sealed class GetServicesOverviewTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Shows_double_work_gaps_and_goals_that_nobody_works_on()
    {
        var one = await PlanCase.StartedAsync(fixture);
        Assert.Empty((await one.ReadAsync("services/overview")).Items("services"));
        await one.ToolAsync("wellbeingFramework", DemoTools.Framework("need"));
        var idle = (await one.GoalAsync()).Id();
        await one.StepAsync((await one.GoalAsync(owner: "family")).Id());
        Assert.Equal("mentalHealth", (await one.ReadAsync("services/overview")).Items("gaps").Single().Text("need"));

        var school = (await one.PostedAsync("services", DemoServices.Body())).Id();
        var psychiatry = (await one.PostedAsync("services", DemoServices.Body("psychiatry", startsOn: "2026-11-15"))).Id();
        await one.PostedAsync("services", DemoServices.Body("familyWork", forWhom: "Eemil"));
        await one.PostedAsync("services", DemoServices.Body("thirdSector", endsOn: "2026-10-01"));
        var overview = await one.ReadAsync("services/overview", one.Child);

        Assert.Empty(overview.Items("gaps"));
        var doubled = overview.Items("doubled").Single();
        Assert.Equal(("mentalHealth", "2026-11-15", null), (doubled.Text("need")!, doubled.Text("from")!, doubled.Text("until")));
        Assert.Equal([school, psychiatry], doubled.Items("serviceIds").Select(id => id.GetGuid()));
        Assert.Equal(idle, overview.Items("idleGoals").Single().GetGuid());
        await one.HiddenFromOthersAsync(HttpMethod.Get, "services/overview", null, Role.Family, Role.Partner);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Tells_nobody_of_a_need_or_a_service_that_is_not_for_them()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.ToolAsync("wellbeingFramework");
        await one.PostedAsync("services", DemoServices.Body());
        await one.PostedAsync("services", DemoServices.Body("psychiatry"));

        var overview = await one.ReadAsync("services/overview", one.Mother);

        Assert.Empty(overview.Items("services").Concat(overview.Items("doubled")).Concat(overview.Items("gaps")));
    }
}
