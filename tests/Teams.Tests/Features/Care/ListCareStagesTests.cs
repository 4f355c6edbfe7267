using SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Care;

public sealed class ListCareStagesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Stages_come_in_order_and_paged_and_are_closed_to_strangers()
    {
        var child = await api.ClientAsync();
        var path = $"{child.Path}/care-stages";
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items());
        await api.CreateAsync(api.Worker, path, ResponsibilityApi.Stage("openCare", Requests.OpenedOn, "familyWork", "supportPerson"));
        await api.CreateAsync(api.Worker, path, ResponsibilityApi.Stage("substituteCare", TeamsFixture.Today));
        var first = await api.ReadAsync(api.Worker, $"{path}?limit=1");
        Assert.Equal(["familyWork", "supportPerson"], first.Items()[0].Items("supportMeasures").Select(word => word.GetString()));
        Assert.Equal("substituteCare", (await api.ReadAsync(api.Worker, $"{path}?limit=1&cursor={first.Text("next")}")).Items().Single().Text("phase"));
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
