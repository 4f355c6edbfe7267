using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class JoinSystemicTeamTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    [Fact]
    [Trait("covers", "A0-18")]
    [Trait("covers", "A4-03")]
    public async Task A_member_joins_for_a_time_and_fills_a_core_role()
    {
        await team.FormAsync();
        Assert.Equal(["consultingSocialWorker", "coordinator"], Vacant(await Api.ReadAsync(Api.Lead, team.TeamPath)));
        var noora = await Api.ProfessionalAsync();
        var joined = await Api.CreateAsync(Api.Lead, $"{team.TeamPath}/members", ReferralsApi.Membership(noora, to: TeamsFixture.Today.AddDays(30)));
        Assert.Equal(["consultingSocialWorker"], Vacant(await Api.ReadAsync(Api.Lead, team.TeamPath)));
        Assert.Equal(
            ["consultingSocialWorker", "coordinator"], Vacant(await Api.ReadAsync(Api.Lead, $"{team.TeamPath}?on={Requests.Day(TeamsFixture.Today.AddDays(31))}")));
        var told = (await Api.PublishedAsync<TeamMemberJoined>())[^1];
        Assert.Equal((joined.Id(), noora, TeamRole.Coordinator, TeamsFixture.Today.AddDays(30)), (told.MemberId, told.ProfessionalId!.Value, told.Role, told.To!.Value));
    }

    [Fact]
    [Trait("covers", "A0-18")]
    public async Task Refuses_who_may_not_have_the_role_and_times_that_cannot_be()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/members";
        var otto = await Api.ProfessionalAsync(null, "socialCounsellor");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Membership(otto, "familyTherapist")).RefusesAsync("family_therapist_not_qualified");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Membership(otto, "closeOne")).RefusesAsync("role_not_for_professional");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Membership(otto, to: TeamsFixture.Today.AddDays(-1))).RefusesAsync("member_ends_before_start");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Membership(team.SamiId, "familyTherapist", TeamsFixture.Today.AddDays(9))).RefusesAsync("member_already_in_team");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Membership(Guid.NewGuid())).RefusesFieldAsync("professionalId", "unknown_professional");
        await Api.PostAsync(Api.Lead, $"/systemic-teams/{Guid.NewGuid()}/members", ReferralsApi.Membership(otto)).MissingAsync();
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_every_other_role_and_happens_once_per_key()
    {
        await team.FormAsync();
        var (path, body) = ($"{team.TeamPath}/members", ReferralsApi.Membership(await Api.ProfessionalAsync()));
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, path, body, aboutChild: false, Role.Lead);
        await Api.PostAsync(new TeamsApi(fixture).Lead, path, body).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, body, "role", "member");
    }

    private static IEnumerable<string?> Vacant(System.Text.Json.JsonElement shown) => shown.Items("vacantCoreRoles").Select(role => role.GetString());
}
