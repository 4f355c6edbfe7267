using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class GetSystemicTeamTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_members_by_name()
    {
        var id = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("client", (await api.ProfessionalAsync(), "coordinator")))).Id();
        var shown = await api.ReadAsync(api.Worker, $"/systemic-teams/{id}");
        Assert.Equal(("client", "Demo-Itä"), (shown.Text("kind"), shown.Text("name")));
        Assert.Equal("Mallila", Assert.Single(shown.Items("members")).Text("familyName"));
    }

    [Fact]
    public async Task Is_not_there_for_others()
    {
        var id = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"/systemic-teams/{id}").MissingAsync();
        await api.GetAsync(api.Someone(Role.Partner), $"/systemic-teams/{id}").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
