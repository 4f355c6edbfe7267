using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class DrawOwnToolTests(PlansFixture fixture)
{
    private const string Secret = "Pelkään kun huudetaan";

    [Theory]
    [InlineData("threeHouses")]
    [InlineData("timeline")]
    [Trait("covers", "A0-14")]
    [Trait("covers", "R-18")]
    public async Task Is_the_childs_alone_as_the_child_wrote_it_until_the_child_consents(string kind)
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = await one.PostedAsync("own-tools", Drawing(kind), one.Child);
        Assert.True(tool.GetProperty("drawnByChild").GetBoolean());

        foreach (var other in new[] { one.Worker, one.Mother, one.School, TestCaller.With(Role.Lead, one.Tenant) })
        {
            await one.GetAsync($"tools/{tool.Id()}", other).ProblemAsync(HttpStatusCode.NotFound, "not_found");
            Assert.DoesNotContain(tool.Id().ToString(), (await one.ReadAsync("tools", other)).GetRawText(), StringComparison.Ordinal);
        }

        Assert.Contains(Secret, (await one.ReadAsync($"tools/{tool.Id()}", one.Child)).GetRawText(), StringComparison.Ordinal);
        var consent = await one.ConsentedAsync(tool.Id(), "person", one.MotherId, one.Child);
        Assert.Contains(Secret, (await one.ReadAsync($"tools/{tool.Id()}", one.Mother)).GetRawText(), StringComparison.Ordinal);
        await one.PostedAsync($"tools/{tool.Id()}/consents/{consent.Id()}/withdraw", new { }, one.Child);
        await one.GetAsync($"tools/{tool.Id()}", one.Mother).ProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Nobody_draws_in_the_childs_place_and_not_every_tool_is_drawn_alone()
    {
        var one = await PlanCase.OpenAsync(fixture);
        foreach (var other in new[] { one.Worker, one.Mother, one.School })
        {
            await one.PostAsync("own-tools", Drawing("timeline"), other).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await one.HiddenFromOthersAsync(HttpMethod.Post, "own-tools", Drawing("timeline"), Role.Family, Role.Partner);
        await one.PostAsync("own-tools", new { kind = "helpingMap", title = "x", content = DemoTools.Contents["helpingMap"] }, one.Child)
            .RefusesFieldAsync("kind", "not_drawn_alone");
        await one.RefusedAsync("not_this_tool", "own-tools", new { kind = "timeline", title = "x", content = DemoTools.Houses() }, one.Child);
        await one.PostAsync("own-tools", new { kind = "timeline", title = " ", content = DemoTools.Contents["timeline"] }, one.Child).RefusesFieldAsync("title", "not_empty");
    }

    internal static object Drawing(string kind, string words = Secret) => new
    {
        kind,
        title = "Mun oma",
        content = kind == "timeline" ? new { timeline = new { events = new[] { new { on = "2024-06-01", precision = "month", what = words, tone = "hard" } } } } : DemoTools.Houses(words),
    };
}
