using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class DissolveSystemicTeamTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    [Fact]
    public async Task Ends_the_memberships_and_frees_the_other_half()
    {
        await team.FormAsync();
        var other = (await Api.CreateAsync(Api.Lead, "/systemic-teams", Requests.SystemicTeam("client").With("linkedTeamId", team.TeamId))).Id();
        var shown = await team.DoAsync($"{team.TeamPath}/dissolution", On(TeamsFixture.Today));
        Assert.Equal((Requests.Day(TeamsFixture.Today), null), (shown.Text("dissolvedOn"), shown.Text("linkedTeamId")));
        Assert.Null((await Api.ReadAsync(Api.Lead, $"/systemic-teams/{other}")).Text("linkedTeamId"));
        var (left, dissolved) = (Assert.Single(await Api.PublishedAsync<TeamMemberLeft>()), Assert.Single(await Api.PublishedAsync<TeamDissolved>()));
        Assert.Equal((TeamsFixture.Today, team.TeamId, TeamsFixture.Today), (left.On, dissolved.TeamId, dissolved.On));

        await Api.PostAsync(Api.Lead, $"{team.TeamPath}/dissolution", On(TeamsFixture.Today)).RefusesAsync("team_dissolved");
        await Api.PostAsync(Api.Lead, $"{team.TeamPath}/members", ReferralsApi.Membership(await Api.ProfessionalAsync())).RefusesAsync("team_dissolved");
        await Api.PostAsync(Api.Lead, $"{team.TeamPath}/referrals", ReferralsApi.Referral((await Api.ClientAsync()).Id)).RefusesAsync("team_dissolved");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_every_other_role_and_happens_once_per_key()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/dissolution";
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, On(TeamsFixture.Today));
        await EveryWrite.RefusesOtherRolesAsync(Api, path, On(TeamsFixture.Today), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, On(TeamsFixture.Today), "on", Requests.Day(TeamsFixture.Today.AddDays(1)));
    }

    private static JsonObject On(DateOnly day) => new() { ["on"] = Requests.Day(day) };
}
