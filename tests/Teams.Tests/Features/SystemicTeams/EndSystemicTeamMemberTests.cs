using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class EndSystemicTeamMemberTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Ends_with_a_day_and_a_reason_that_the_history_keeps()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/members/{await team.SamisMembershipAsync()}/end";
        await Api.PostAsync(Api.Lead, path, Requests.Ending(TeamsFixture.Today.AddDays(-1))).RefusesAsync("member_ends_before_start");
        await team.DoAsync(path, Requests.Ending(TeamsFixture.Today));
        await Api.PostAsync(Api.Lead, path, Requests.Ending(TeamsFixture.Today)).RefusesAsync("member_already_ended");
        Assert.Empty((await Api.ReadAsync(Api.Lead, $"{team.TeamPath}?on={Requests.Day(TeamsFixture.Today.AddDays(1))}")).Items("members"));
        Assert.Equal("The sessions are over", Assert.Single((await Api.ReadAsync(Api.Worker, $"{team.TeamPath}/members")).Items()).Text("endReason"));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_every_other_role_and_happens_once_per_key()
    {
        await team.FormAsync();
        var (path, body) = ($"{team.TeamPath}/members/{await team.SamisMembershipAsync()}/end", Requests.Ending(TeamsFixture.Today));
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, path, body, aboutChild: false, Role.Lead);
        await Api.PostAsync(Api.Lead, $"{team.TeamPath}/members/{Guid.NewGuid()}/end", body).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, body, "reason", "Another");
    }
}
