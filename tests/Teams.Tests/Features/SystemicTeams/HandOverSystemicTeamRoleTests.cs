using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class HandOverSystemicTeamRoleTests(TeamsFixture fixture)
{
    private static readonly DateOnly LastDay = TeamsFixture.Today.AddDays(14);

    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task The_successor_has_the_role_from_the_day_after()
    {
        await team.FormAsync();
        var tiina = await Api.ProfessionalAsync(null, "familyTherapist");
        var path = $"{team.TeamPath}/members/{await team.SamisMembershipAsync()}/handover";
        await team.DoAsync(path, ReferralsApi.Handover(tiina, LastDay), System.Net.HttpStatusCode.Created);
        Assert.Equal([(team.SamiId, LastDay), (tiina, LastDay.AddDays(1))], [await TherapistAsync(LastDay), await TherapistAsync(LastDay.AddDays(1))]);
        Assert.Equal(LastDay, Assert.Single(await Api.PublishedAsync<TeamMemberLeft>()).On);
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Handover(tiina, LastDay)).RefusesAsync("member_already_ended");
    }

    [Fact]
    public async Task Refuses_a_successor_without_the_qualification_and_hands_nothing_over()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/members/{await team.SamisMembershipAsync()}/handover";
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Handover(await Api.SocialWorkerAsync(), LastDay)).RefusesAsync("family_therapist_not_qualified");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Handover(Guid.NewGuid(), LastDay)).RefusesFieldAsync("successorId", "unknown_professional");
        Assert.Empty(await Api.PublishedAsync<TeamMemberLeft>());
        Assert.Equal((team.SamiId, LastDay.AddDays(9)), await TherapistAsync(LastDay.AddDays(9)));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_every_other_role_and_happens_once_per_key()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/members/{await team.SamisMembershipAsync()}/handover";
        var body = ReferralsApi.Handover(await Api.ProfessionalAsync(null, "familyTherapist"), LastDay);
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, path, body, aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, body, "reason", "Another");
    }

    private async Task<(Guid Professional, DateOnly On)> TherapistAsync(DateOnly on) =>
        (Assert.Single((await Api.ReadAsync(Api.Lead, $"{team.TeamPath}?on={Requests.Day(on)}")).Items("members")).GetProperty("professionalId").GetGuid(), on);
}
