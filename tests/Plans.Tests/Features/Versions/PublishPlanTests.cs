using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class PublishPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-18")]
    [Trait("covers", "R-12")]
    public async Task Keeps_a_version_that_never_changes_and_supersedes_the_one_before()
    {
        var one = await PlanCase.WrittenAsync(fixture);

        Assert.Equal(1, await one.PublishedAsync());
        await one.WrittenAsync("currentSituation", DemoPlan.With("currentSituation", "housing", "Vuoroviikoin"));
        Assert.Equal(2, await one.PublishedAsync());

        Assert.Equal(["superseded", "published"], (await one.ReadAsync("joint-plan/versions")).Items().ConvertAll(version => version.Text("status")));
        Assert.Contains("Asuu äidin kanssa", (await one.ReadAsync("joint-plan/versions/1")).GetRawText(), StringComparison.Ordinal);
        Assert.Equal([1, 2], (await one.Service.PublishedAsync<PlanPublished>(one.Tenant)).ConvertAll(published => published.Number));
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task Needs_each_heading_and_the_childs_view_or_a_reason()
    {
        var one = await PlanCase.StartedAsync(fixture, DemoPlan.NotHeard);
        await one.RefusedAsync("heading_missing", "joint-plan/publish", new { });
        foreach (var (section, part) in DemoPlan.Sections.Where(section => section.Key != "distribution"))
        {
            await one.WrittenAsync(section, part);
        }

        await one.RefusedAsync("childs_view_missing", "joint-plan/publish", new { });
        var version = await one.PostedAsync("joint-plan/publish", new { whyWithoutChildsView = "Iiris on vielä sairaalassa" });

        Assert.Equal("Iiris on vielä sairaalassa", version.Text("whyWithoutChildsView"));
        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan/publish", new { }, Role.Family, Role.Partner);
    }
}
