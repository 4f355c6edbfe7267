using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class WriteChildsViewTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-18")]
    [Trait("covers", "L-10")]
    public async Task What_the_child_wrote_nobody_else_changes()
    {
        var one = await PlanCase.StartedAsync(fixture, DemoPlan.NotHeard);
        object own = new { view = new { words = "Haluun piirtää", how = "written", obtainedOn = "2026-10-29" } };

        using var written = await one.PutAsync("joint-plan/childs-view", own, await TagAsync(one), one.Child);
        using var worker = await one.PutAsync("joint-plan/childs-view", new { view = DemoPlan.Heard }, await TagAsync(one));
        using var mother = await one.PutAsync("joint-plan/childs-view", new { view = DemoPlan.Heard }, await TagAsync(one), one.Mother);

        Assert.True((await written.BodyAsync()).GetProperty("childsView").GetProperty("byChild").GetBoolean());
        await worker.AssertProblemAsync(HttpStatusCode.Conflict, "not_your_text");
        await mother.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_worker_who_heard_the_child_writes_it_down_where_it_was_missing()
    {
        var one = await PlanCase.StartedAsync(fixture, DemoPlan.NotHeard);

        using var written = await one.PutAsync("joint-plan/childs-view", new { view = DemoPlan.Heard }, await TagAsync(one));

        Assert.Null((await written.BodyAsync()).GetProperty("childsView").Text("whyNotYet"));
    }

    private static async Task<string?> TagAsync(PlanCase one) => (await one.ReadAsync("joint-plan")).GetProperty("childsView").Text("eTag");
}
