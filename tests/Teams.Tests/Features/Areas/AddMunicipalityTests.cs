using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Areas;

public sealed class AddMunicipalityTests(TeamsFixture fixture)
{
    private const string Path = "/areas/15/municipalities";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task What_an_administrator_adds_can_be_referred_to_at_once()
    {
        await api.PostAsync(api.Worker, "/children", Requests.Child().With("municipality", "179")).RefusesFieldAsync("municipality", "unknown_municipality");
        await api.CreateAsync(api.Someone(Role.Admin), Path, Jyvaskyla());
        await api.CreateAsync(api.Worker, "/children", Requests.Child().With("municipality", "179"));
        Assert.Contains((await api.ReadAsync(api.Worker, Path)).Items(), row => row.Text("nameFi") == "Jyväskylä");
        await api.PostAsync(api.Someone(Role.Admin), "/areas/14/municipalities", Jyvaskyla()).RefusesAsync("municipality_taken");
    }

    [Fact]
    public async Task Refuses_wrong_fields_and_every_other_role_and_happens_once_per_key()
    {
        var admin = api.Someone(Role.Admin);
        await api.PostAsync(admin, Path, Jyvaskyla("17")).RefusesFieldAsync("code", "municipality_code");
        await api.PostAsync(admin, Path, Jyvaskyla("180").With("nameFi", " ")).RefusesFieldAsync("nameFi", "not_empty");
        await api.PostAsync(admin, Path, Jyvaskyla("180").With("languages", new JsonArray())).RefusesFieldAsync("languages", "count");
        await api.PostAsync(admin, Path, Jyvaskyla("180").With("languages", new JsonArray("Finnish"))).RefusesFieldAsync("languages[0]", "language_tag");
        await api.PostAsync(admin, "/areas/77/municipalities", Jyvaskyla("180")).MissingAsync();
        await EveryWrite.RefusesMalformedAsync(api, admin, Path, Jyvaskyla("180"));
        await EveryWrite.RefusesOtherRolesAsync(api, Path, Jyvaskyla("180"), aboutChild: false, Role.Admin);
        await EveryWrite.HappensOncePerKeyAsync(api, admin, Path, Jyvaskyla("181"), "nameFi", "Another");
    }

    [Fact]
    public async Task Teams_serve_their_own_area_and_partners_and_children_come_from_any()
    {
        var lead = TestCaller.With(Role.Lead, "kainuu");
        await api.PostAsync(lead, "/systemic-teams", Requests.SystemicTeam()).RefusesFieldAsync("municipalities[0]", "municipality_of_other_area");
        await api.CreateAsync(lead, "/organisations", Requests.Organisation().With("name", $"School {Guid.NewGuid()}"));
        await api.PostAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam().With("municipalities", new JsonArray("837", "999")))
            .RefusesFieldAsync("municipalities[1]", "unknown_municipality");
        var teamId = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
        await api.TryReplaceAsync(api.Lead, $"/systemic-teams/{teamId}", new JsonObject { ["name"] = "Itä", ["municipalities"] = new JsonArray("999") })
            .RefusesFieldAsync("municipalities[0]", "unknown_municipality");
        await api.PostAsync(api.Lead, "/organisations", Requests.Organisation().With("municipalities", new JsonArray("999")))
            .RefusesFieldAsync("municipalities[0]", "unknown_municipality");
    }

    private static JsonObject Jyvaskyla(string code = "179") => new() { ["code"] = code, ["nameFi"] = "Jyväskylä", ["languages"] = new JsonArray("fi") };
}
