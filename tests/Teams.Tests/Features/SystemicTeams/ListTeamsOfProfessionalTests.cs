using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ListTeamsOfProfessionalTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A4-02")]
    public async Task Shows_the_many_teams_that_one_therapist_serves()
    {
        var sami = await api.ProfessionalAsync(null, "familyTherapist");
        var path = $"/professionals/{sami}/teams";
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items());
        List<Guid> formed = [];
        for (var count = 0; count < 3; count++)
        {
            formed.Add((await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("professional", (sami, "familyTherapist")))).Id());
        }

        var first = await api.ReadAsync(api.Worker, $"{path}?limit=2");
        var second = await api.ReadAsync(api.Worker, $"{path}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(formed, first.Items().Concat(second.Items()).Select(item => item.GetProperty("teamId").GetGuid()));
        Assert.Empty((await api.ReadAsync(api.Worker, $"{path}?on={Requests.Day(TeamsFixture.Today.AddDays(-1))}")).Items());
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
