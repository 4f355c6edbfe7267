using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class ListGroupsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Groups_come_in_order_by_kind_and_paged_and_to_their_own_area()
    {
        Assert.Empty((await api.ReadAsync(api.Worker, "/groups")).Items());
        foreach (var kind in new[] { "projectGroup", "steeringGroup", "projectGroup" })
        {
            await api.CreateAsync(api.Lead, "/groups", GroupsApi.Group(kind));
        }

        Assert.Equal(2, (await api.ReadAsync(api.Worker, "/groups?kind=projectGroup")).Items().Count);
        var first = await api.ReadAsync(api.Worker, "/groups?limit=2");
        Assert.Single((await api.ReadAsync(api.Worker, $"/groups?limit=2&cursor={first.Text("next")}")).Items());
        Assert.Empty((await new TeamsApi(fixture).ReadAsync(new TeamsApi(fixture).Lead, "/groups")).Items());
        await api.GetAsync(api.Worker, "/groups?kind=choir").ProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
