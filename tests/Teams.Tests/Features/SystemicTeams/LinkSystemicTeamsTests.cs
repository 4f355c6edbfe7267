using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class LinkSystemicTeamsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-16")]
    public async Task Two_teams_become_a_pair_and_both_are_told()
    {
        Guid one = await FormAsync("professional"), other = await FormAsync("client");
        using var linked = await api.PostAsync(api.Lead, $"/systemic-teams/{one}/link", Link(other));
        Assert.Equal(other, (await linked.BodyAsync(HttpStatusCode.OK)).GetProperty("linkedTeamId").GetGuid());
        Assert.Equal([(one, other), (other, one)], (await api.PublishedAsync<TeamChanged>()).TakeLast(2).Select(told => (told.TeamId, told.LinkedTeamId!.Value)));
        await api.PostAsync(api.Lead, $"/systemic-teams/{await FormAsync("professional")}/link", Link(other)).RefusesAsync("linked_team_taken");
    }

    [Fact]
    public async Task Refuses_what_is_no_pair_malformed_bodies_and_every_other_role()
    {
        Guid one = await FormAsync("professional"), same = await FormAsync("professional");
        var path = $"/systemic-teams/{one}/link";
        await api.PostAsync(api.Lead, path, Link(same)).RefusesAsync("linked_team_does_not_fit");
        await api.PostAsync(api.Lead, path, Link(one)).RefusesAsync("linked_team_does_not_fit");
        await api.PostAsync(api.Lead, path, Link(Guid.NewGuid())).RefusesFieldAsync("linkedTeamId", "unknown_team");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, Link(same));
        await EveryWrite.RefusesOtherRolesAsync(api, path, Link(same), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, Link(await FormAsync("client")), "linkedTeamId", same.ToString());
    }

    private static JsonObject Link(Guid other) => new() { ["linkedTeamId"] = other };

    private async Task<Guid> FormAsync(string kind) => (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam(kind))).Id();
}
