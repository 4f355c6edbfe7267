using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class DrawOnTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-06")]
    public async Task What_is_drawn_on_is_a_new_version_and_the_old_one_stays()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("threeHouses")).Id();

        using var answer = await DrawAsync(one, tool, await one.ToolTagAsync(tool), DemoTools.Houses("Uusi huoli"));

        Assert.Equal(2, (await answer.BodyAsync(HttpStatusCode.Created)).GetProperty("number").GetInt32());
        Assert.Contains("Haluun et aamut", (await one.ReadAsync($"tools/{tool}/versions/1")).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Uusi huoli", (await one.ReadAsync($"tools/{tool}")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_draw_at_once_the_second_is_shown_what_is_there()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("threeHouses")).Id();
        var tag = await one.ToolTagAsync(tool);
        using var first = await DrawAsync(one, tool, tag, DemoTools.Houses("Ensin"));

        var stale = await DrawAsync(one, tool, tag, DemoTools.Houses("Sitten")).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");

        Assert.Contains("Ensin", stale.GetProperty("current").GetRawText(), StringComparison.Ordinal);
        await DrawAsync(one, tool, null, DemoTools.Houses()).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        await DrawAsync(one, tool, await one.ToolTagAsync(tool), DemoTools.Contents["timeline"]).RefusesAsync("not_this_tool");
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"tools/{tool}/versions", new { drawnOn = "2026-10-28", content = DemoTools.Houses() }, Role.Family, Role.Partner);
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task What_the_child_drew_by_itself_no_worker_draws_on()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.PostedAsync("own-tools", DrawOwnToolTests.Drawing("threeHouses"), one.Child)).Id();
        await one.ConsentedAsync(tool, "workers", caller: one.Child);

        await DrawAsync(one, tool, await one.ToolTagAsync(tool), DemoTools.Houses("Työntekijän sana")).RefusesAsync("childs_own_drawing");

        Assert.DoesNotContain("Työntekijän sana", (await one.ReadAsync($"tools/{tool}")).GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> DrawAsync(PlanCase one, Guid tool, string? tag, object content)
    {
        using var client = one.As();
        using var request = new HttpRequestMessage(HttpMethod.Post, one.Path($"tools/{tool}/versions")) { Content = JsonContent.Create(new { drawnOn = "2026-10-29", content }) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await client.SendAsync(request);
    }
}
