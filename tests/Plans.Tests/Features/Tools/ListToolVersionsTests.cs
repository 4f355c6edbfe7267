using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class ListToolVersionsTests(PlansFixture fixture)
{
    [Fact]
    public async Task Shows_when_each_was_drawn_and_by_whom()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("wellbeingFramework")).Id();

        var versions = (await one.ReadAsync($"tools/{tool}/versions", one.Child)).Items();

        Assert.Equal([(1, "2026-10-28")], versions.Select(row => (row.GetProperty("number").GetInt32(), row.Text("drawnOn")!)));
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}/versions", null, Role.Family, Role.Partner);
    }
}
