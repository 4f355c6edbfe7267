using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

public sealed class ListNetworkChangesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Pages_through_what_happened_with_what_was_before()
    {
        var childId = await api.ChildAsync();
        var path = $"/children/{childId}/network";
        var network = NetworkBodies.Echo(await api.ReplaceAsync(
            api.Worker, path, Requests.Network([Requests.Person("Maria")], Requests.Relation("Maria", "parent", childId))));
        network.Person(0)["familyName"] = "Uusinimi";
        await api.ReplaceAsync(api.Worker, path, network);

        var first = await api.ReadAsync(api.Worker, $"{path}/changes?limit=2");
        var rest = await api.ReadAsync(api.Worker, $"{path}/changes?limit=2&cursor={first.Text("next")}");
        Assert.Equal(["personAdded", "relationAdded"], first.Items().Select(item => item.Text("kind")));
        var change = Assert.Single(rest.Items());
        Assert.Equal(("personChanged", "Testimetsä", api.Worker.Subject), (change.Text("kind"), change.GetProperty("before").Text("familyName"), change.Text("subject")));
        Assert.DoesNotContain("demo.example", rest.GetRawText(), StringComparison.Ordinal);
        await api.GetAsync(api.Someone(Role.Professional), $"{path}/changes").MissingAsync();
    }
}
