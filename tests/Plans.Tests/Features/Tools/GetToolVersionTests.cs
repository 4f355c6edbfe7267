using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class GetToolVersionTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    public async Task The_words_of_the_three_houses_are_kept_exactly()
    {
        var one = await PlanCase.OpenAsync(fixture);
        const string Words = "  Haluun et  aamut 😢\nei oo <aina> \"riitaa\".  ";
        var tool = (await one.ToolAsync("threeHouses", DemoTools.Houses(Words))).Id();

        var version = await one.ReadAsync($"tools/{tool}/versions/1");

        Assert.Equal(Words, version.GetProperty("content").GetProperty("threeHouses").GetProperty("worries")[0].GetString());
        Assert.Contains($"Huolet: {Words}", version.GetProperty("text").EnumerateArray().Select(line => line.GetString()));
        await one.GetAsync($"tools/{tool}/versions/2").ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}/versions/1", null, Role.Family, Role.Partner);
    }
}
