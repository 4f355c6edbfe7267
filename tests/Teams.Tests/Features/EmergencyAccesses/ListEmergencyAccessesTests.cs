using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.EmergencyAccesses;

public sealed class ListEmergencyAccessesTests(TeamsFixture fixture)
{
    private const string Path = "/emergency-accesses";

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_who_took_access_to_whom_and_why_newest_first_and_each_is_logged()
    {
        var api = new TeamsApi(fixture);
        Guid[] children = [await api.ChildAsync(), await api.ChildAsync()];
        foreach (var child in children)
        {
            await api.CreateAsync(api.Worker, $"/children/{child}/emergency-access", new JsonObject { ["reason"] = "At night" });
        }

        var first = await api.ReadAsync(api.Lead, $"{Path}?limit=1");
        var second = await api.ReadAsync(api.Lead, $"{Path}?limit=1&cursor={first.Text("next")}");
        var shown = first.Items().Concat(second.Items()).ToList();
        Assert.Equal(children.Reverse(), shown.Select(row => row.GetProperty("childId").GetGuid()));
        Assert.All(shown, row => Assert.Equal((api.Worker.Subject, $"Testi {api.Worker.Subject}", "At night", null), (row.Text("subject"), row.Text("name"), row.Text("reason"), row.Text("finding"))));
        var log = await api.AccessLogAsync();
        Assert.All(children, child => Assert.Contains(log, line => line.Action == "listed" && line.ChildId == child));
        Assert.Equal(2, (await api.ReadAsync(api.Lead, $"{Path}?reviewed=false")).Items().Count);
        Assert.Empty((await api.ReadAsync(api.Lead, $"{Path}?reviewed=true")).Items());
        Assert.Empty((await api.ReadAsync(new TeamsApi(fixture).Lead, Path)).Items());
    }

    [Fact]
    public async Task Is_for_those_who_lead()
    {
        var api = new TeamsApi(fixture);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.GetAsync(api.Someone(role), Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
