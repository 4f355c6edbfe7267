using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class DissolveResponsibilityTeamTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    private string Path => $"{family.Path}/end";

    [Fact]
    [Trait("covers", "A3-05")]
    public async Task Ends_with_its_roster_and_another_can_begin()
    {
        var team = await family.FormAsync();
        await Api.PostAsync(Api.Worker, Path, Requests.Ending(TeamsFixture.Today.AddDays(-1))).RefusesAsync("team_ends_before_start");
        var ended = await family.DoAsync(Path, Requests.Ending(TeamsFixture.Today));
        Assert.Equal((Requests.Day(TeamsFixture.Today), "The sessions are over"), (ended.Text("dissolvedOn"), ended.Text("endReason")));
        Assert.Equal(3, (await Api.PublishedAsync<TeamMemberLeft>()).Count(told => told.TeamId == team.Id()));
        Assert.Equal((team.Id(), TeamsFixture.Today), (await Api.PublishedAsync<TeamDissolved>()).Select(told => (told.TeamId, told.On)).Single());
        await Api.PostAsync(Api.Worker, Path, Requests.Ending(TeamsFixture.Today)).RefusesAsync("team_dissolved");
        await Api.CreateAsync(Api.Worker, family.Path, family.Forming().With("on", Requests.Day(TeamsFixture.Today.AddDays(1))));
    }

    [Fact]
    public async Task Ends_with_the_client_relationship()
    {
        var team = await family.FormAsync();
        await Api.CloseAsync(family.Child, TeamsFixture.Today);
        Assert.Equal("clientRelationshipClosed", (await Api.ReadAsync(Api.Lead, family.Path)).Text("endReason"));
        Assert.Contains(await Api.PublishedAsync<TeamDissolved>(), told => told.TeamId == team.Id());
        Assert.Equal(Requests.Day(TeamsFixture.Today), (await Api.ReadAsync(Api.Lead, $"{family.Child.Path}/care-stages")).Items().Single().Text("to"));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_everyone_without_a_ground_and_happens_once_per_key()
    {
        await family.FormAsync();
        await EveryWrite.RefusesMalformedAsync(Api, Api.Worker, Path, Requests.Ending(TeamsFixture.Today));
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, Requests.Ending(TeamsFixture.Today), aboutChild: true, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Worker, Path, Requests.Ending(TeamsFixture.Today), "reason", "Another");
    }
}
