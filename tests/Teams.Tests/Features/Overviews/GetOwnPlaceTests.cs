using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Overviews;

public sealed class GetOwnPlaceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Shows_a_worker_their_record_teams_and_workload()
    {
        var child = await api.ClientAsync();
        var teamId = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("professional", (child.ResponsibleId, "member")))).Id();
        await api.CreateAsync(api.Worker, $"{child.Path}/notifications", Requests.Notification(TeamsFixture.Today.AddDays(-120)));
        await api.ChildAsync();

        var me = await api.ReadAsync(api.Worker, "/me");

        Assert.Equal((child.ResponsibleId, "Mallila"), (me.GetProperty("professional").Id(), me.GetProperty("professional").Text("familyName")));
        Assert.Equal(["professional"], me.Items("roles").Select(role => role.GetString()));
        Assert.Equal((teamId, "member"), me.Items("teams").Select(team => (team.Id(), team.Text("role"))).Single());
        var workload = me.GetProperty("workload");
        Assert.Equal((1, 30, false, 2, 1), (Count("responsible"), Count("limit"), workload.GetProperty("over").GetBoolean(), Count("open"), Count("overdue")));
        Assert.Empty(me.Items("children"));

        int Count(string name) => workload.GetProperty(name).GetInt32();
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task Shows_the_family_its_own_children_and_logs_each()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members", Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today)
            .Without("professionalId").With("personId", rights.Guardian));
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/own-access", new System.Text.Json.Nodes.JsonObject());

        var mothers = await rights.Api.ReadAsync(rights.Family(rights.Guardian), "/me");
        var own = await rights.Api.ReadAsync(rights.Family(rights.Child.Id), "/me");

        Assert.Equal((rights.Child.Id, false), mothers.Items("children").Select(child => (child.Id(), child.GetProperty("itself").GetBoolean())).Single());
        Assert.Equal((rights.Child.Id, true), own.Items("children").Select(child => (child.Id(), child.GetProperty("itself").GetBoolean())).Single());
        Assert.Equal((null, null), (mothers.Text("professional"), mothers.Text("workload")));
        Assert.Empty((await rights.Api.ReadAsync(rights.Family(rights.Neighbour), "/me")).Items("children"));
        Assert.Equal(2, (await rights.Api.AccessLogAsync()).Count(line => line.Object == "GET /api/teams/me" && line.ChildId == rights.Child.Id));
    }

    [Fact]
    public async Task Answers_every_role_also_those_without_any_place_and_of_two_areas()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var me = await api.ReadAsync(api.Someone(role), "/me");
            Assert.Equal((null, 0), (me.Text("professional"), me.Items("teams").Count));
        }

        var both = api.Lead with { Tenants = [api.Tenant, TestCaller.NewTenant()] };
        Assert.Equal(2, (await api.ReadAsync(both, "/me")).Items("tenants").Count);
    }
}
