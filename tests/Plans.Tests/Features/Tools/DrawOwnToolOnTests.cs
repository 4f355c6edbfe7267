using System.Net;
using System.Net.Http.Json;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class DrawOwnToolOnTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-18")]
    public async Task Keeps_the_next_version_and_tells_who_read_an_older_one()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.PostedAsync("own-tools", DrawOwnToolTests.Drawing("threeHouses"), one.Child)).Id();
        using var read = await one.GetAsync($"tools/{tool}", one.Child);
        var tag = read.Headers.ETag!.Tag;

        using var drawn = await DrawAsync(one, tool, tag, one.Child);
        Assert.Equal(2, (await drawn.BodyAsync()).GetProperty("number").GetInt32());
        using var late = await DrawAsync(one, tool, tag, one.Child);
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task What_was_drawn_with_a_worker_is_drawn_on_with_one()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var together = (await one.ToolAsync("threeHouses")).Id();
        var own = (await one.PostedAsync("own-tools", DrawOwnToolTests.Drawing("threeHouses"), one.Child)).Id();
        using var refused = await DrawAsync(one, together, "\"1\"", one.Child);
        using var worker = await DrawAsync(one, own, "\"1\"", one.Worker);
        using var mother = await DrawAsync(one, own, "\"1\"", one.Mother);

        foreach (var answer in new[] { refused, worker, mother })
        {
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    private static Task<HttpResponseMessage> DrawAsync(PlanCase one, Guid tool, string tag, TestCaller caller)
    {
        var client = one.As(caller);
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", tag);
        return client.PostAsJsonAsync(one.Path($"own-tools/{tool}/versions"), new { content = DemoTools.Houses("Uusi sana") });
    }
}
