using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Words;

public sealed class ChangeWordsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-18")]
    public async Task Only_who_wrote_them_changes_them()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var said = await one.PostedAsync("joint-plan/words", new { text = "Toivon apua" }, one.Mother);
        var path = $"joint-plan/words/{said.Id()}";

        using var worker = await one.PutAsync(path, new { text = "Äiti on väsynyt" }, said.Text("eTag"));
        using var child = await one.PutAsync(path, new { text = "Ei" }, said.Text("eTag"), one.Child);
        using var own = await one.PutAsync(path, new { text = "Toivon apua aamuihin" }, said.Text("eTag"), one.Mother);
        using var late = await one.PutAsync(path, new { text = "Toinen" }, said.Text("eTag"), one.Mother);

        await worker.AssertProblemAsync(HttpStatusCode.Conflict, "not_your_text");
        await child.AssertProblemAsync(HttpStatusCode.Conflict, "not_your_text");
        Assert.Equal("Toivon apua aamuihin", (await own.BodyAsync()).Text("text"));
        Assert.Equal("Toivon apua aamuihin", (await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale")).GetProperty("current").Text("text"));
    }

    [Fact]
    public async Task Words_that_one_may_not_see_are_not_there()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var said = await one.PostedAsync("joint-plan/words", new { text = "Salaa", audience = new { everyone = false } }, one.Mother);

        using var child = await one.PutAsync($"joint-plan/words/{said.Id()}", new { text = "Ei" }, said.Text("eTag"), one.Child);

        await child.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
