using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

public sealed class GetProtectedContactTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Shows_the_contact_to_those_who_need_it_and_each_look_is_logged()
    {
        var path = await GuardianAsync();
        var shown = await api.ReadAsync(api.Worker, path);
        Assert.Equal(("Maria@demo.example", true), (shown.GetProperty("contact").Text("email"), shown.GetProperty("contact").GetProperty("nonDisclosure").GetBoolean()));
        Assert.Equal("Marias street 1", shown.Text("address"));
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "readProtectedContacts", Allowed: true } && path.Contains(line.ObjectId!, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Is_refused_to_everyone_else_and_the_attempt_is_logged()
    {
        var path = await GuardianAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.GetAsync(api.Someone(role), path).MissingAsync();
        }

        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "readProtectedContacts", Allowed: false });
    }

    [Fact]
    public async Task A_person_of_another_network_is_not_here()
    {
        var path = await GuardianAsync();
        await api.GetAsync(api.Worker, $"/children/{await api.ChildAsync()}{path[path.IndexOf("/network", StringComparison.Ordinal)..]}").MissingAsync();
    }

    private async Task<string> GuardianAsync()
    {
        var childId = await api.ChildAsync();
        var network = await api.ReplaceAsync(api.Worker, $"/children/{childId}/network", Requests.Network(
            [Requests.Person("Maria").With("nonDisclosureForSafety", true)], Requests.Relation("Maria", "parent", childId).With("parentalResponsibility", true)));
        return $"/children/{childId}/network/persons/{network.IdOf("Maria")}/contact";
    }
}
