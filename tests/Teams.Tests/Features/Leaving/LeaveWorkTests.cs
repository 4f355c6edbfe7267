using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Leaving;

public sealed class LeaveWorkTests(TeamsFixture fixture)
{
    private static readonly DateOnly LastDay = TeamsFixture.Today.AddDays(14);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Thirty_children_are_handed_over_in_one_operation()
    {
        var leaving = await api.SocialWorkerAsync(api.Worker.Subject);
        var children = new List<Guid>();
        for (var count = 0; count < 30; count++)
        {
            children.Add(await ClientOfAsync(leaving));
        }

        var successor = await api.SocialWorkerAsync("successor");
        var answer = await LeaveAsync(leaving, new JsonObject { ["lastDay"] = Requests.Day(LastDay), ["successorId"] = successor });

        Assert.Equal(children.Order(), answer.Items("handedOver").Select(one => one.GetProperty("childId").GetGuid()).Order());
        var after = Requests.Day(LastDay.AddDays(1));
        foreach (var child in children)
        {
            var responsible = (await api.ReadAsync(api.Lead, $"/children/{child}/team?on={after}")).Items("members").Single();
            Assert.Equal((successor, "responsibleSocialWorker"), (responsible.GetProperty("professionalId").GetGuid(), responsible.Text("role")));
        }

        Assert.Equal(LastDay, Assert.Single(await api.PublishedAsync<ProfessionalLeft>()).On);
        Assert.Equal(30, (await api.PublishedAsync<TeamMemberLeft>()).Count(told => told.On == LastDay));
        Assert.Equal(30, (await api.PublishedAsync<AccessGranted>()).Count(told => told.Grantee == "successor"));
        Assert.All(await api.GrantsAsync(children[0]), grant => Assert.True(grant.Grantee == "successor" || grant.Until is not null));
        Assert.Equal(30, (await api.AccessLogAsync()).Count(line => line is { Action: "manageChildTeam", Ground: "supervision" }));
        Assert.Equal(Requests.Day(LastDay), (await api.ReadAsync(api.Lead, $"/professionals/{leaving}")).Text("leftOn"));
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Children_in_intake_go_to_the_successor_and_an_emergency_access_ends()
    {
        var leaving = await api.SocialWorkerAsync(api.Worker.Subject);
        var (inIntake, other) = (await api.ChildAsync(), await api.ClientOfAsync(await api.SocialWorkerAsync(), Requests.OpenedOn));
        await api.CreateAsync(api.Worker, $"{other.Path}/emergency-access", new JsonObject { ["reason"] = "At night" });
        Assert.Equal(inIntake, (await api.ReadAsync(api.Lead, $"/professionals/{leaving}/leaving")).Items("childrenInIntake").Single().GetGuid());
        await api.PostAsync(api.Lead, Path(leaving), new JsonObject { ["lastDay"] = Requests.Day(TeamsFixture.Today.AddDays(-1)) })
            .ProblemAsync(HttpStatusCode.Conflict, "roles_without_successor");

        var successor = api.Someone(Role.Professional);
        await LeaveAsync(leaving, new JsonObject
        {
            ["lastDay"] = Requests.Day(TeamsFixture.Today.AddDays(-1)),
            ["successorId"] = await api.SocialWorkerAsync(successor.Subject),
        });

        await api.GetAsync(api.Worker, $"/children/{inIntake}").MissingAsync();
        await api.GetAsync(api.Worker, other.Path).MissingAsync();
        await api.ReadAsync(successor, $"/children/{inIntake}");
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task One_role_without_a_successor_holds_up_all_of_them_and_is_named()
    {
        var leaving = await api.SocialWorkerAsync();
        Guid[] children = [await ClientOfAsync(leaving), await ClientOfAsync(leaving)];
        var open = (await api.ReadAsync(api.Lead, $"/professionals/{leaving}/leaving")).Items("openRoles");
        var successor = await api.SocialWorkerAsync();
        var problem = await api.PostAsync(api.Lead, Path(leaving), Leaving(open[0].GetProperty("membershipId").GetGuid(), successor))
            .ProblemAsync(HttpStatusCode.Conflict, "roles_without_successor");

        Assert.DoesNotContain(await api.AccessLogAsync(), line => line is { Action: "manageChildTeam", Ground: "supervision" });
        Assert.Equal(children[1], problem.Items("openRoles").Single().GetProperty("childId").GetGuid());
        Assert.Equal(2, (await api.ReadAsync(api.Lead, $"/professionals/{leaving}/leaving")).Items("openRoles").Count);
        Assert.Empty(await api.PublishedAsync<ProfessionalLeft>());
        Assert.Empty(await api.PublishedAsync<TeamMemberLeft>());
    }

    [Fact]
    public async Task A_successor_who_may_not_have_a_role_holds_up_all_of_them()
    {
        var leaving = await api.SocialWorkerAsync();
        await ClientOfAsync(leaving);
        var counsellor = await api.ProfessionalAsync();
        var problem = await api.PostAsync(api.Lead, Path(leaving), new JsonObject { ["lastDay"] = Requests.Day(LastDay), ["successorId"] = counsellor })
            .ProblemAsync(HttpStatusCode.Conflict, "successors_refused");
        Assert.DoesNotContain(await api.AccessLogAsync(), line => line is { Action: "manageChildTeam", Ground: "supervision" });
        Assert.Equal("responsible_worker_not_social_worker", problem.Items("refused").Single().Text("code"));
        Assert.Empty(await api.PublishedAsync<ProfessionalLeft>());
    }

    [Fact]
    [Trait("covers", "A4-02")]
    public async Task A_therapist_of_many_teams_is_followed_by_one_per_team()
    {
        Guid leaving = await api.ProfessionalAsync(null, "familyTherapist"), one = await api.ProfessionalAsync(null, "familyTherapist"), other = await api.ProfessionalAsync(null, "familyTherapist");
        var team = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("professional", (leaving, "familyTherapist")))).Id();
        await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("client", (leaving, "familyTherapist")));
        var open = (await api.ReadAsync(api.Lead, $"/professionals/{leaving}/leaving")).Items("openRoles");
        var answer = await LeaveAsync(leaving, Leaving(open[0].GetProperty("membershipId").GetGuid(), one).With("successorId", other));
        Assert.Equal([one, other], answer.Items("handedOver").Select(role => role.GetProperty("successorId").GetGuid()));
        Assert.Contains(await api.PublishedAsync<TeamMemberJoined>(), told => told.TeamId == team && told.ProfessionalId == one && told.From == LastDay.AddDays(1));
    }

    [Fact]
    public async Task Nobody_gets_a_role_after_their_last_day_or_leaves_twice()
    {
        var leaving = await api.SocialWorkerAsync();
        await LeaveAsync(leaving, new JsonObject { ["lastDay"] = Requests.Day(LastDay) });
        await api.PostAsync(api.Lead, Path(leaving), new JsonObject { ["lastDay"] = Requests.Day(LastDay) }).RefusesAsync("professional_left_already");
        var child = await api.ChildAsync();
        await api.PostAsync(api.Worker, $"/children/{child}/client-relationship", Requests.Relationship(leaving)).RefusesAsync("professional_not_employed");
    }

    [Fact]
    public async Task Refuses_unknown_successors_and_roles()
    {
        var leaving = await api.SocialWorkerAsync();
        await ClientOfAsync(leaving);
        var day = new JsonObject { ["lastDay"] = Requests.Day(LastDay), ["successorId"] = Guid.NewGuid() };
        await api.PostAsync(api.Lead, Path(leaving), day).RefusesFieldAsync("successorId", "unknown_professional");
        await api.PostAsync(api.Lead, Path(leaving), Leaving(Guid.NewGuid(), leaving)).RefusesFieldAsync("successors", "unknown_role");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_every_other_role_and_another_tenant()
    {
        var leaving = await api.SocialWorkerAsync();
        var body = new JsonObject { ["lastDay"] = Requests.Day(LastDay) };
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, Path(leaving), body);
        await EveryWrite.RefusesOtherRolesAsync(api, Path(leaving), body, aboutChild: false, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, Path(leaving), body).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path(leaving), body, "lastDay", Requests.Day(LastDay.AddDays(1)));
    }

    private static string Path(Guid professional) => $"/professionals/{professional}/leaving";

    private static JsonObject Leaving(Guid membership, Guid successor) => new()
    {
        ["lastDay"] = Requests.Day(LastDay),
        ["successors"] = new JsonArray(new JsonObject { ["membershipId"] = membership, ["successorId"] = successor }),
    };

    private async Task<Guid> ClientOfAsync(Guid responsible)
    {
        var child = await api.ChildAsync();
        await api.CreateAsync(api.Worker, $"/children/{child}/client-relationship", Requests.Relationship(responsible));
        return child;
    }

    private async Task<System.Text.Json.JsonElement> LeaveAsync(Guid professional, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Lead, Path(professional), body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
