using SystemicPlatform.Plans.Tests.Features.Pilots;

namespace SystemicPlatform.Plans.Tests.Erasure;

/// <summary>Must show 7: after ChildErased no row of any table holds the child, save the record of it.</summary>
public sealed class PlanErasureTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-23")]
    public async Task Nothing_of_the_child_is_left_in_any_table()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        var goal = await one.GoalAsync();
        await one.StepAsync(goal.Id());
        await one.PostedAsync($"joint-plan/goals/{goal.Id()}/agreements", new { answer = "agrees" }, one.Mother);
        await one.RatedAsync((await one.EvaluationAsync("baseline")).Id(), goal.Id(), 5, one.Child);
        await one.PostedAsync("joint-plan/words", new { text = "Aamut" }, one.Child);
        await one.PublishedAsync();
        await one.ReadAsync("joint-plan/versions/1", one.Mother);
        await one.PostedAsync("joint-plan/versions/1/opinions", new { stance = "approves" }, one.Mother);
        var houses = (await one.ToolAsync("threeHouses")).Id();
        await one.ToolAsync("genogram");
        await one.ConsentedAsync(houses, "person", one.MotherId);
        await one.PostedAsync($"tools/{houses}/attachments", new { to = "meeting", targetId = Guid.CreateVersion7() });
        var (_, site) = await PilotPlaces.OpenAsync(one);
        await PilotPlaces.EligibleAsync(one);
        await one.PostedAsync("pilot-places", new { siteId = site, from = "2026-10-20" });
        await one.PostedAsync("sector-plans", DemoServices.SectorPlan(), one.School);
        Assert.True((await TablesAsync(one)).Count > 18);

        await one.Service.EraseAsync(one.Tenant, one.ChildId);

        await Eventually.HoldsAsync(
            "only the record of the erasure and the log name the child",
            async () => (await TablesAsync(one)).All(table => table is "access_log" or "child_erasures" or "erased_ids"), TimeSpan.FromSeconds(60));
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Everything_that_is_held_is_in_the_childs_own_export()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PostedAsync("joint-plan/words", new { text = "Aamut on pahimmat" }, one.Child);
        await one.GoalAsync();
        await one.ConsentedAsync((await one.ToolAsync("threeHouses")).Id(), "workers");
        await PilotPlaces.EligibleAsync(one);
        await one.PostedAsync("sector-plans", DemoServices.SectorPlan(), one.School);

        var export = (await one.ReadAsync("export", TestCaller.With(ServiceDefaults.Access.Role.Lead, one.Tenant))).GetProperty("content");

        Assert.All(["jointPlans", "childsViews", "words", "goals", "evaluations", "tools", "toolVersions", "toolConsents", "services", "sectorPlans", "clientRelationships"], section => Assert.NotEqual(0, export.GetProperty(section).GetArrayLength()));
    }

    private static Task<List<string>> TablesAsync(PlanCase one) => RowScan.TablesNamingAsync(one.Service.Database.App + ";Pooling=false", one.ChildId);
}
