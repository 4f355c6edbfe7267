using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class EndResponsibilityTeamMemberTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    [Fact]
    [Trait("covers", "A3-05")]
    public async Task Leaves_the_roster_for_a_reason_and_stays_in_the_childs_team()
    {
        var mother = (await family.FormAsync()).Items("members")[2].Id();
        await family.DoAsync(Path(mother), Requests.Ending(TeamsFixture.Today));
        Assert.Equal(2, (await family.ReadAsync(TeamsFixture.Today.AddDays(1))).Items("members").Count);
        Assert.Equal(mother, (await Api.PublishedAsync<TeamMemberLeft>())[^1].MemberId);
        Assert.Equal(3, (await Api.ReadAsync(Api.Worker, $"{family.Child.Path}/team?on={Requests.Day(TeamsFixture.Today.AddDays(1))}")).Items("members").Count);
        await Api.PostAsync(Api.Worker, Path(mother), Requests.Ending(TeamsFixture.Today)).RefusesAsync("member_already_ended");
    }

    [Fact]
    [Trait("covers", "A3-03")]
    public async Task Refuses_a_leader_without_a_successor_an_end_before_the_start_and_everyone_without_a_ground()
    {
        var members = (await family.FormAsync()).Items("members");
        await Api.PostAsync(Api.Worker, Path(members[0].Id()), Requests.Ending(TeamsFixture.Today)).RefusesAsync("lead_needs_successor");
        var path = Path(members[2].Id());
        await Api.PostAsync(Api.Worker, path, Requests.Ending(TeamsFixture.Today.AddDays(-1))).RefusesAsync("member_ends_before_start");
        await Api.PostAsync(Api.Worker, path, Requests.Ending(TeamsFixture.Today).With("reason", "")).RefusesFieldAsync("reason", "not_empty");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Worker, path, Requests.Ending(TeamsFixture.Today));
        await EveryWrite.RefusesOtherRolesAsync(Api, path, Requests.Ending(TeamsFixture.Today), aboutChild: true, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Worker, path, Requests.Ending(TeamsFixture.Today), "reason", "Another");
        await Api.PostAsync(Api.Worker, Path(Guid.NewGuid()), Requests.Ending(TeamsFixture.Today)).MissingAsync();
    }

    private string Path(Guid memberId) => $"{family.Path}/members/{memberId}/end";
}
