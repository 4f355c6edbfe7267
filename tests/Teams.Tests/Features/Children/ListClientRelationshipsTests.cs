using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ListClientRelationshipsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_every_relationship_there_ever_was()
    {
        var child = await api.ClientAsync();
        await api.CloseAsync(child, TeamsFixture.Today.AddDays(-20));
        await api.CreateAsync(
            api.Lead, $"{child.Path}/client-relationship",
            Requests.Relationship(child.ResponsibleId).With("serviceLine", "familySocialWork").With("openedOn", Requests.Day(TeamsFixture.Today)));
        var path = $"{child.Path}/client-relationships";
        var first = await api.ReadAsync(api.Lead, $"{path}?limit=1");
        var second = await api.ReadAsync(api.Lead, $"{path}?limit=1&cursor={first.Text("next")}");
        var shown = first.Items().Concat(second.Items()).ToList();
        Assert.Equal(["childProtection", "familySocialWork"], shown.Select(item => item.Text("serviceLine")));
        Assert.Equal((Requests.Day(TeamsFixture.Today.AddDays(-20)), "The sessions are over"), (shown[0].Text("closedOn"), shown[0].Text("closeReason")));
        Assert.Null(second.Text("next"));
    }

    [Fact]
    public async Task Is_empty_before_the_first_and_for_nobody_else()
    {
        var path = $"/children/{await api.ChildAsync()}/client-relationships";
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items());
        await api.GetAsync(api.Someone(Role.Professional), path).MissingAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
