using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class JoinResponsibilityTeamTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    private string Path => $"{family.Path}/members";

    [Fact]
    [Trait("covers", "A3-05")]
    [Trait("covers", "R-10")]
    public async Task Someone_of_the_childs_team_comes_to_the_roster_for_a_reason()
    {
        var team = await family.FormAsync();
        var clinic = await family.JoinAsync(Requests.Member(await Api.ProfessionalAsync(), "professional", Requests.OpenedOn));
        var joined = await Api.CreateAsync(Api.Worker, Path, ResponsibilityApi.Joining(clinic));
        Assert.Equal("The clinic takes part from now on", joined.Text("joinReason"));
        Assert.Equal(4, (await family.ReadAsync()).Items("members").Count);
        var told = (await Api.PublishedAsync<TeamMemberJoined>())[^1];
        Assert.Equal((team.Id(), joined.Id(), TeamRole.Professional), (told.TeamId, told.MemberId, told.Role));
        await Api.PostAsync(Api.Worker, Path, ResponsibilityApi.Joining(clinic)).RefusesAsync("member_already_in_team");
    }

    [Fact]
    public async Task Refuses_who_is_not_in_the_childs_team_a_change_without_a_reason_and_everyone_without_a_ground()
    {
        await family.FormAsync();
        var clinic = await family.JoinAsync(Requests.Member(await Api.ProfessionalAsync(), "professional", TeamsFixture.Today, TeamsFixture.Today.AddDays(5)));
        var body = ResponsibilityApi.Joining(clinic);
        await Api.PostAsync(Api.Worker, Path, ResponsibilityApi.Joining(Guid.NewGuid())).RefusesFieldAsync("childTeamMemberId", "unknown_member");
        await Api.PostAsync(Api.Worker, Path, ResponsibilityApi.Joining(clinic).With("reason", " ")).RefusesFieldAsync("reason", "not_empty");
        await Api.PostAsync(Api.Worker, Path, ResponsibilityApi.Joining(clinic, TeamsFixture.Today.AddDays(-1))).RefusesAsync("member_outside_team");
        await Api.PostAsync(Api.Worker, Path, ResponsibilityApi.Joining(clinic, TeamsFixture.Today.AddDays(6))).RefusesAsync("member_outside_child_team");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Worker, Path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, body, aboutChild: true, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Worker, Path, body, "reason", "Another");
    }
}
