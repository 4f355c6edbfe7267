using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class ListToolsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    public async Task Shows_each_one_the_tools_that_are_for_them_page_by_page()
    {
        var one = await PlanCase.OpenAsync(fixture);
        using var none = one.As();
        Assert.Empty((await none.JsonAsync(one.Path("tools"))).Items());
        await one.ToolAsync("threeHouses");
        await one.ToolAsync("timeline", audience: new { everyone = false, child = true, personIds = new[] { one.MotherId } });
        await one.ToolAsync("helpingMap", audience: new { everyone = true });
        await one.ToolAsync("hypotheses");

        async Task<string[]> SeenAsync(TestCaller? caller) => [.. (await one.ReadAsync("tools", caller)).Items().Select(row => row.Text("kind")!)];

        Assert.Equal(["threeHouses", "timeline", "helpingMap", "hypotheses"], await SeenAsync(null));
        Assert.Equal(["threeHouses", "timeline", "helpingMap", "hypotheses"], await SeenAsync(one.Child));
        Assert.Equal(["timeline", "helpingMap"], await SeenAsync(one.Mother));
        Assert.Equal(["helpingMap"], await SeenAsync(one.School));
        Assert.Equal(4, (await none.AllAsync(one.Path("tools?limit=3"))).Count);
        Assert.Single((await one.ReadAsync("tools?kind=timeline")).Items());
        await one.GetAsync("tools?kind=puzzle").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await one.HiddenFromOthersAsync(HttpMethod.Get, "tools", null, Role.Family, Role.Partner);
    }
}
