using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Overviews;

public sealed class GetChildOverviewTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-13")]
    public async Task A_worker_sees_every_part_and_what_they_may_do()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/notifications", Requests.Notification(TeamsFixture.Today));

        var page = await rights.Api.ReadAsync(rights.Api.Worker, $"{rights.Child.Path}/overview");

        Assert.Equal("Iiris", page.GetProperty("child").Text("givenName"));
        Assert.Equal("childProtection", Assert.Single(page.Items("clientRelationships")).Text("serviceLine"));
        Assert.Equal("responsibleSocialWorker", Assert.Single(page.GetProperty("team").Items("members")).Text("role"));
        Assert.Equal(2, page.GetProperty("network").Items("persons").Count);
        Assert.Equal("startOrDecide", Assert.Single(page.Items("clock")).Text("nextDuty"));
        Assert.Empty(page.Items("referrals"));
        var may = May(page);
        Assert.Contains("manageChildTeam", may);
        Assert.DoesNotContain("mergeChildren", may);
        Assert.Contains("mergeChildren", May(await rights.Api.ReadAsync(rights.Api.Lead, $"{rights.Child.Path}/overview")));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task The_child_itself_sees_record_and_team_and_nothing_of_the_rest()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/own-access", new System.Text.Json.Nodes.JsonObject());

        var page = await rights.Api.ReadAsync(rights.Family(rights.Child.Id), $"{rights.Child.Path}/overview");

        Assert.Single(page.GetProperty("team").Items("members"));
        Assert.Equal((null, null), (page.Text("network"), page.Text("clock")));
        Assert.DoesNotContain("manageChildTeam", May(page));
        Assert.DoesNotContain("Maria", page.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task Whoever_is_permitted_the_record_alone_sees_the_record_alone()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.PermittedAsync(rights.Permission("record").Without("organisationId").With("personId", rights.Neighbour));

        var page = await rights.Api.ReadAsync(rights.Family(rights.Neighbour), $"{rights.Child.Path}/overview");

        Assert.Equal((null, null, null), (page.Text("team"), page.Text("network"), page.Text("clock")));
        Assert.Empty(May(page));
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task An_emergency_shows_the_page_and_gives_nobody_access()
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync();
        var someone = api.Someone(Role.Professional);
        await api.GetAsync(someone, $"{child.Path}/overview").MissingAsync();
        await api.CreateAsync(someone, $"{child.Path}/emergency-access", new System.Text.Json.Nodes.JsonObject { ["reason"] = "Night duty" });

        var may = May(await api.ReadAsync(someone, $"{child.Path}/overview"));

        Assert.Contains("readNetwork", may);
        Assert.Empty(may.Intersect(["manageChildTeam", "referChildren", "manageRights", "readProtectedContacts"]));
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{child.Path}/overview").MissingAsync();
        await api.GetAsync(TestCaller.With(Role.Partner, api.Tenant), $"{child.Path}/overview").MissingAsync();
    }

    private static List<string?> May(JsonElement page) => page.Items("may").ConvertAll(word => word.GetString());
}
