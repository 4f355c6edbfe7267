using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Overviews;

public sealed class GetTeamOverviewTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-29")]
    public async Task Shows_members_the_other_half_the_checklist_and_how_many_children()
    {
        var referrals = await new ReferralsApi(fixture).FormAsync();
        var api = referrals.Api;
        var other = await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("client").With("name", "Toinen puoli").With("linkedTeamId", referrals.TeamId));
        var child = (await api.ClientsAsync(await api.SocialWorkerAsync(), 1))[0];
        await referrals.ReferAsync(child.Id);

        var page = await api.ReadAsync(api.Worker, $"{referrals.TeamPath}/overview");

        Assert.Equal(1, page.GetProperty("children").GetInt32());
        Assert.Equal((other.Id(), "Toinen puoli"), (page.GetProperty("linkedTeam").Id(), page.GetProperty("linkedTeam").Text("name")));
        Assert.Equal("familyTherapist", Assert.Single(page.GetProperty("team").Items("members")).Text("role"));
        Assert.Equal((await api.ReadAsync(api.Lead, $"{referrals.TeamPath}/conditions")).Items().Count, page.Items("conditions").Count);
        Assert.Empty(page.Items("structures"));
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{referrals.TeamPath}/overview").MissingAsync();
        await api.GetAsync(api.Someone(Role.Family), $"{referrals.TeamPath}/overview").ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
    }
}
