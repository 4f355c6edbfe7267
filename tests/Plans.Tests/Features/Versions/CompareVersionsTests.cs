using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class CompareVersionsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-18")]
    public async Task Two_versions_differ_in_the_fields_that_were_changed()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        await one.WrittenAsync("currentSituation", DemoPlan.With("currentSituation", "housing", "Vuoroviikoin"));
        await one.PostedAsync("joint-plan/words", new { text = "Hyvä näin" }, one.Mother);

        var draft = await FieldsAsync("joint-plan/versions/1/comparison");
        await one.PublishedAsync();
        var versions = await FieldsAsync("joint-plan/versions/1/comparison?to=2");

        Assert.Equal(draft, versions);
        Assert.Equal("sections.currentSituation.content.currentSituation.housing", versions[0]);
        Assert.Contains(versions, field => field!.EndsWith(".text", StringComparison.Ordinal));
        Assert.Empty(await FieldsAsync("joint-plan/versions/2/comparison?to=2"));

        async Task<List<string?>> FieldsAsync(string path) =>
            [.. (await one.ReadAsync(path)).GetProperty("changes").EnumerateArray().Select(change => change.Text("field"))];
    }

    [Fact]
    public async Task A_partner_compares_no_draft()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();

        using var draft = await one.GetAsync("joint-plan/versions/1/comparison", one.School);
        using var unknown = await one.GetAsync("joint-plan/versions/1/comparison?to=7");
        using var nothing = await one.GetAsync("joint-plan/versions/1/comparison?to=x");

        await draft.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await nothing.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
