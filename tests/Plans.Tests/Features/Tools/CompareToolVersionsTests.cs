using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class CompareToolVersionsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-06")]
    public async Task Names_what_has_changed_since()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("wellbeingFramework", DemoTools.Framework("need"))).Id();
        using var client = one.As();
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", await one.ToolTagAsync(tool));
        using var drawn = await client.PostAsJsonAsync(one.Path($"tools/{tool}/versions"), new { drawnOn = "2026-10-29", content = DemoTools.Framework("strength") });
        await drawn.BodyAsync();

        var change = Assert.Single((await one.ReadAsync($"tools/{tool}/versions/1/comparison?to=2")).GetProperty("changes").EnumerateArray());

        Assert.Equal(("need", "strength"), (change.Text("before")!, change.Text("after")!));
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}/versions/1/comparison", null, Role.Family, Role.Partner);
    }
}
