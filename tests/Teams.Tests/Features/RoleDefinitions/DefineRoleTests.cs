using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.RoleDefinitions;

public sealed class DefineRoleTests(TeamsFixture fixture)
{
    private const string Path = "/role-definitions";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A4-04")]
    public async Task Refuses_a_role_that_the_model_does_not_have_and_everyone_but_a_lead_and_happens_once_per_key()
    {
        await api.PostAsync(api.Lead, Path, Definition("coordinator")).RefusesAsync("role_not_in_model");
        await api.PostAsync(api.Lead, Path, Definition().With("duties", " ")).RefusesFieldAsync("duties", "not_empty");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, Path, Definition());
        await EveryWrite.RefusesOtherRolesAsync(api, Path, Definition(), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path, Definition(), "duties", "Another");
    }

    internal static JsonObject Definition(string role = "teamLeader", string duties = "Leads the regional team", DateOnly? from = null) =>
        new() { ["serviceLine"] = "familySocialWork", ["role"] = role, ["duties"] = duties, ["from"] = Requests.Day(from ?? TeamsFixture.Today) };
}
