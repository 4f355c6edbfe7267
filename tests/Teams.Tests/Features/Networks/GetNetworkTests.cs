using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

public sealed class GetNetworkTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Is_empty_and_has_a_version_from_the_start()
    {
        var path = $"/children/{await api.ChildAsync()}/network";
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items("persons"));
        Assert.NotEmpty(await api.ETagAsync(api.Worker, path));
    }

    [Fact]
    public async Task Shows_the_relations_of_a_day()
    {
        var childId = await api.ChildAsync();
        var path = $"/children/{childId}/network";
        await api.ReplaceAsync(api.Worker, path, Requests.Network(
            [Requests.Person("Maria")], Requests.Relation("Maria", "fosterParent", childId).With("startsOn", "2020-01-01").With("endsOn", "2020-12-31")));
        Assert.Single((await api.ReadAsync(api.Worker, $"{path}?on=2020-12-31")).Items("relations"));
        Assert.Empty((await api.ReadAsync(api.Worker, $"{path}?on=2021-01-01")).Items("relations"));
        Assert.Single((await api.ReadAsync(api.Worker, path)).Items("relations"));
    }

    [Fact]
    public async Task A_sibling_who_is_shown_stands_in_the_siblings_log()
    {
        Guid iiris = await api.ChildAsync(), eemil = await api.ChildAsync();
        await api.ReplaceAsync(api.Worker, $"/children/{iiris}/network", Requests.Network([], Requests.Relation(iiris, "sibling", eemil)));
        var shown = await api.ReadAsync(api.Lead, $"/children/{iiris}/network");
        Assert.Equal(eemil, Assert.Single(shown.Items("children")).Id());
        Assert.Contains(await api.AccessLogAsync(), line => line.ChildId == eemil && line.Subject == api.Lead.Subject && line.Action == "listed");
    }

    [Fact]
    public async Task Is_hidden_from_everyone_without_the_child()
    {
        var path = $"/children/{await api.ChildAsync()}/network";
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.GetAsync(api.Someone(role), path).MissingAsync();
        }

        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }

    [Fact]
    public async Task Is_part_of_the_childs_export_and_protected_there_as_well()
    {
        var childId = await api.ChildAsync();
        await api.ReplaceAsync(api.Worker, $"/children/{childId}/network", Requests.Network(
            [Requests.Person("Maria").With("nonDisclosureForSafety", true)], Requests.Relation("Maria", "parent", childId).With("parentalResponsibility", true)));
        var export = (await api.ReadAsync(api.Lead, $"/children/{childId}/export")).GetProperty("content");
        Assert.Equal("Maria", export.GetProperty("network").Items("persons")[0].Text("givenName"));
        Assert.NotEmpty(export.Items("networkChanges"));
        Assert.DoesNotContain("demo.example", export.GetRawText(), StringComparison.Ordinal);
    }
}
