using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class EndStructureTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    [Fact]
    [Trait("covers", "A2-29")]
    public async Task Gets_its_last_day_once_and_by_a_lead_only()
    {
        await team.FormAsync();
        var api = team.Api;
        var path = $"{team.TeamPath}/structures/{(await api.CreateAsync(api.Lead, $"{team.TeamPath}/structures", EnterStructureTests.Structure())).Id()}/end";
        await api.PostAsync(api.Lead, path, On(-1)).RefusesAsync("structure_ends_before_start");
        Assert.Equal(Requests.Day(TeamsFixture.Today.AddDays(5)), (await team.DoAsync(path, On(5))).Text("to"));
        await api.PostAsync(api.Lead, path, On(5)).RefusesAsync("structure_already_ended");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, On(2));
        await EveryWrite.RefusesOtherRolesAsync(api, path, On(2), aboutChild: false, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, On(2)).MissingAsync();
    }

    private static JsonObject On(int days) => new() { ["on"] = Requests.Day(TeamsFixture.Today.AddDays(days)) };
}
