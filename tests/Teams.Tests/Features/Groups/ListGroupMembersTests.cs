using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class ListGroupMembersTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Who_leaves_work_is_followed_in_the_group_and_the_history_stays()
    {
        await group.FormAsync();
        var api = group.Api;
        Guid leaving = await api.ProfessionalAsync(), next = await api.ProfessionalAsync();
        await group.JoinAsync(GroupsApi.Member(leaving, represents: "837"));
        var open = (await api.ReadAsync(api.Lead, $"/professionals/{leaving}/leaving")).Items("openRoles").Single();
        Assert.Equal(("projectGroup", "member"), (open.Text("teamKind"), open.Text("role")));
        using var left = await api.PostAsync(
            api.Lead, $"/professionals/{leaving}/leaving", new System.Text.Json.Nodes.JsonObject { ["lastDay"] = Requests.Day(TeamsFixture.Today), ["successorId"] = next });
        await left.BodyAsync(System.Net.HttpStatusCode.OK);

        var members = (await api.ReadAsync(api.Worker, $"{group.Path}/members")).Items();
        Assert.Equal([leaving, next], members.Select(member => member.GetProperty("professionalId").GetGuid()));
        Assert.Equal((Requests.Day(TeamsFixture.Today), "handover"), (members[0].Text("to"), members[0].Text("endReason")));
        Assert.Equal(("837", Requests.Day(TeamsFixture.Today.AddDays(1))), (members[1].Text("represents"), members[1].Text("from")));
        Assert.Equal(members[0].Id(), Assert.Single(await api.PublishedAsync<TeamMemberLeft>()).MemberId);
        var first = await api.ReadAsync(api.Worker, $"{group.Path}/members?limit=1");
        Assert.Single((await api.ReadAsync(api.Worker, $"{group.Path}/members?limit=1&cursor={first.Text("next")}")).Items());
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{group.Path}/members").MissingAsync();
    }
}
