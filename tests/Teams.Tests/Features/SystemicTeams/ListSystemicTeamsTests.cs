using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ListSystemicTeamsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Pages_through_the_tenants_own()
    {
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.CreateAsync(elsewhere.Lead, "/systemic-teams", Requests.SystemicTeam());
        Guid[] formed = [await FormAsync(), await FormAsync(), await FormAsync()];
        var first = await api.ReadAsync(api.Worker, "/systemic-teams?limit=2");
        var second = await api.ReadAsync(api.Worker, $"/systemic-teams?limit=2&cursor={first.Text("next")}");
        Assert.Equal(formed, first.Items().Concat(second.Items()).Select(Answers.Id));
    }

    private async Task<Guid> FormAsync() => (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
}
