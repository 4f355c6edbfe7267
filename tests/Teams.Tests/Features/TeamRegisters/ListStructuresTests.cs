using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class ListStructuresTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    [Fact]
    [Trait("covers", "A2-29")]
    public async Task The_register_tells_which_structures_the_team_has_and_since_when()
    {
        await team.FormAsync();
        var path = $"{team.TeamPath}/structures";
        Assert.Empty((await team.Api.ReadAsync(team.Api.Worker, path)).Items());
        foreach (var (kind, days) in new[] { ("steeringGroup", 3), ("professionalSupervision", 1), ("consultationSupport", 2) })
        {
            await team.Api.CreateAsync(team.Api.Lead, path, EnterStructureTests.Structure(kind, TeamsFixture.Today.AddDays(days)));
        }

        var first = await team.Api.ReadAsync(team.Api.Worker, $"{path}?limit=2");
        Assert.Equal(["professionalSupervision", "consultationSupport"], first.Items().Select(item => item.Text("kind")));
        var last = (await team.Api.ReadAsync(team.Api.Worker, $"{path}?limit=2&cursor={first.Text("next")}")).Items().Single();
        Assert.Equal(("steeringGroup", Requests.Day(TeamsFixture.Today.AddDays(3))), (last.Text("kind"), last.Text("from")));
        await team.Api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
