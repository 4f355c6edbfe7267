using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class BeginToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    [Trait("covers", "R-19")]
    public async Task Every_tool_is_kept_without_a_plan_a_meeting_or_another_tool()
    {
        var one = await PlanCase.OpenAsync(fixture);

        foreach (var kind in DemoTools.Contents.Keys)
        {
            var tool = await one.ToolAsync(kind);
            Assert.Equal((kind, 1), (tool.Text("kind")!, tool.GetProperty("number").GetInt32()));
            Assert.NotEmpty(tool.GetProperty("text").EnumerateArray());
        }

        Assert.Equal(7, (await one.ReadAsync("tools")).Items().Count);
        Assert.Contains(await one.Service.AccessLogAsync(one.Tenant), line => line.Action == "useTools" && line.Allowed && line.ChildId == one.ChildId);
    }

    [Fact]
    [Trait("covers", "A0-14")]
    public async Task A_genogram_is_made_from_the_network_and_keeps_no_id_of_another_child()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var brother = Guid.CreateVersion7();
        await one.RefusedAsync("network_unknown", "tools", new { kind = "genogram", title = "Sukupuu", drawnOn = "2026-10-28" });
        await one.Service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(new NetworkChanged(
            one.Tenant, one.ChildId,
            [new(one.ChildId, true, Sex.Female, 2013, false, false), new(brother, true, Sex.Male, 2017, false, false), new(one.MotherId, false, Sex.Female, 1985, false, false)],
            [
                new(Guid.CreateVersion7(), one.MotherId, one.ChildId, RelationKind.Parent, null, null, true, 100),
                new(Guid.CreateVersion7(), one.MotherId, brother, RelationKind.Parent, null, null, true, 100),
            ], PlansFixture.Now));

        var tool = await one.PostedAsync("tools", new { kind = "genogram", title = "Sukupuu", drawnOn = "2026-10-28" });

        Assert.Contains("äiti → sisarus: parent", tool.GetProperty("text").EnumerateArray().Select(line => line.GetString()));
        Assert.DoesNotContain(brother.ToString(), tool.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("tool_versions", await RowScan.TablesNamingAsync(one.Service.Database.App + ";Pooling=false", brother));
    }

    [Theory]
    [InlineData("not_this_tool", "timeline", "threeHouses", "2026-10-28")]
    [InlineData("nothing_drawn", "timeline", null, "2026-10-28")]
    [InlineData("drawn_in_future", "timeline", "timeline", "2026-11-30")]
    public async Task Refuses_what_is_no_drawing_of_this_tool(string code, string kind, string? content, string drawnOn)
    {
        var one = await PlanCase.OpenAsync(fixture);

        await one.RefusedAsync(code, "tools", new { kind, title = "x", drawnOn, content = content is null ? null : DemoTools.Contents[content] });
    }

    [Fact]
    [Trait("covers", "A0-14")]
    public async Task Refuses_a_family_that_cannot_be()
    {
        var one = await PlanCase.OpenAsync(fixture);
        Task Refused(string code, object content) => one.RefusedAsync(code, "tools", new { kind = "genogram", title = "x", drawnOn = "2026-10-28", content });

        await Refused("own_ancestor", DemoTools.Genogram("Iiris", ownAncestor: Guid.CreateVersion7()));
        await Refused("born_in_future", DemoTools.Genogram("Iiris", birthYear: 2027));
    }

    [Fact]
    public async Task Is_there_for_nobody_else_and_says_what_is_wrong()
    {
        var one = await PlanCase.OpenAsync(fixture);
        static object Body(object content) => new { kind = "timeline", title = new string('ä', 200), drawnOn = "2026-10-28", content };

        await one.HiddenFromOthersAsync(HttpMethod.Post, "tools", Body(DemoTools.Contents["timeline"]), Role.Family, Role.Partner);
        await one.PostAsync("tools", Body(new { timeline = new { events = new[] { new { on = "2024-06-01", precision = "day", what = "x", until = "2024-05-01" } } } }))
            .RefusesFieldAsync("content.timeline.events[0].until", "ends_before_start");
        await one.PostAsync("tools", Body(new { timeline = new { events = Enumerable.Repeat(new { on = "2024-06-01", precision = "day", what = "x" }, 101) } }))
            .RefusesFieldAsync("content.timeline.events", "too_many");
        await one.PostAsync("tools", Body(new { unknown = 1 })).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    public async Task Is_kept_once_with_one_key()
    {
        var one = await PlanCase.OpenAsync(fixture);
        using var client = one.As();
        client.DefaultRequestHeaders.Add("Idempotency-Key", "tool-1");
        var body = new { kind = "threeHouses", title = "Talot", drawnOn = "2026-10-28", content = DemoTools.Houses() };

        Assert.Equal((await client.PostedAsync(one.Path("tools"), body)).Id(), (await client.PostedAsync(one.Path("tools"), body)).Id());
    }
}
