using System.Net;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Plans.Tests.Features.Exports;

/// <summary>Must show 2: the demo plan is made, published, compared with its next version, exported, and fits its schema.</summary>
public sealed class ExportPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-24")]
    [Trait("covers", "A3-18")]
    public async Task The_demo_plan_fits_the_schema_of_the_client_plan()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        foreach (var owner in new[] { "child", "family", "workers" })
        {
            await one.StepAsync((await one.GoalAsync(owner: owner)).Id());
        }

        await one.PostedAsync("joint-plan/words", new { text = "Aamut on pahimmat" }, one.Child);
        await one.PublishedAsync();
        await one.WrittenAsync("currentSituation", DemoPlan.With("currentSituation", "housing", "Vuoroviikoin"));
        await one.PublishedAsync();
        await one.PostedAsync("joint-plan/versions/2/opinions", new { stance = "dissents", words = "Iltapäivätkin" }, one.Mother);

        var export = await one.ReadAsync("joint-plan/export");

        Assert.Single((await one.ReadAsync("joint-plan/versions/1/comparison?to=2")).GetProperty("changes").EnumerateArray());
        Assert.Empty(Schema.Read("client-plan.schema.json").Faults(export));
        Assert.Equal((3, "Vuoroviikoin", "Iltapäivätkin"), (
            export.GetProperty("goals").GetArrayLength(), export.GetProperty("situation").Text("housing"), export.GetProperty("dissentingViews")[0].Text("words")));
    }

    [Fact]
    public async Task What_does_not_fit_is_noticed()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        var broken = JsonNode.Parse((await one.ReadAsync("joint-plan/export")).GetRawText())!;
        broken["planType"] = 7;
        broken["extra"] = "x";
        broken.AsObject().Remove("date");

        Assert.Equal(3, Schema.Read("client-plan.schema.json").Faults(System.Text.Json.JsonSerializer.SerializeToElement(broken)).Count);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_partner_exports_its_part_and_nothing_where_nothing_is_published()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        using var early = await one.GetAsync("joint-plan/export");
        await one.WrittenAsync("ownAssessment", DemoPlan.Sections["ownAssessment"], new { everyone = false, child = true });
        await one.PublishedAsync();

        var export = await one.ReadAsync("joint-plan/export", one.School);

        Assert.Null(export.GetProperty("situation").Text("strengths"));
        Assert.Empty(Schema.Read("client-plan.schema.json").Faults(export));
        await early.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "A2-20")]
    public async Task A_child_in_substitute_care_has_a_plan_for_its_school_path_and_it_fits_the_schema()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.PostedAsync("joint-plan", new { kind = "substituteCare", startsOn = "2026-10-29", childsView = DemoPlan.Heard, evaluation = DemoPlan.Terms });
        foreach (var (section, part) in DemoPlan.Sections)
        {
            await one.WrittenAsync(section, part);
        }

        await one.RefusedAsync("placement_missing", "joint-plan/publish", new { });
        await one.WrittenAsync("currentSituation", DemoPlan.With("currentSituation", "placement", System.Text.Json.JsonSerializer.SerializeToNode(new
        {
            place = "Perhehoito, Demola",
            schoolPath = "Jatkaa samassa koulussa, taksikuljetus",
            named = new[] { one.SchoolParty, DemoPlan.Responsible },
            wellbeingByChild = 6,
        })));
        await one.PublishedAsync();

        var export = await one.ReadAsync("joint-plan/export", one.Child);
        Assert.Empty(Schema.Read("client-plan.schema.json").Faults(export));
        Assert.Equal(("3", "6"), (export.Text("planType"), export.GetProperty("situation").GetProperty("placement").Text("wellbeingByChild")));
    }
}
