using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Wellbeing;

public sealed class GetWellbeingTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-14")]
    [Trait("covers", "A3-16")]
    [Trait("covers", "L-18")]
    public async Task Shows_how_each_item_was_seen_over_time_and_by_whom()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.ToolAsync("wellbeingFramework", DemoTools.Framework("need"));
        await one.ToolAsync("wellbeingFramework", DemoTools.Framework("both"));

        var lines = (await one.ReadAsync("wellbeing", one.Child)).Items();

        Assert.Equal(23, lines.Count);
        var health = lines.Single(line => line.Text("item") == "mentalHealth").Items("points");
        Assert.Equal([("need", "Maria"), ("both", "Maria")], health.Select(point => (point.Text("sign")!, point.GetProperty("whose").Text("name")!)));
        Assert.Empty(lines.Single(line => line.Text("item") == "violence").Items("points"));
        Assert.All((await one.ReadAsync("wellbeing", one.School)).Items(), line => Assert.Empty(line.Items("points")));
        await one.HiddenFromOthersAsync(HttpMethod.Get, "wellbeing", null, Role.Family, Role.Partner);
    }
}
