using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class ShowToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Is_shown_to_the_school_and_taken_back()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (map, houses) = ((await one.ToolAsync("helpingMap")).Id(), (await one.ToolAsync("threeHouses")).Id());
        static object To(bool everyone) => new { audience = new { everyone, child = true } };

        using var shown = await one.PutAsync($"tools/{map}/audience", To(true), await one.ToolTagAsync(map));
        await one.ReadAsync($"tools/{map}", one.School);
        using var hidden = await one.PutAsync($"tools/{map}/audience", To(false), await one.ToolTagAsync(map));

        await one.GetAsync($"tools/{map}", one.School).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.PutAsync($"tools/{map}/audience", To(true), shown.Headers.ETag?.Tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await one.PutAsync($"tools/{houses}/audience", To(true), await one.ToolTagAsync(houses)).RefusesAsync("consent_needed");
        await one.HiddenFromOthersAsync(HttpMethod.Put, $"tools/{map}/audience", To(true), Role.Family, Role.Partner);
    }
}
