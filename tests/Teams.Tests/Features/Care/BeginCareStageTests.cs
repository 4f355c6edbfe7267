using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Care;

public sealed class BeginCareStageTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-20")]
    public async Task The_childs_team_stays_the_same_through_a_placement_and_the_school_around_the_child_is_in_it()
    {
        var child = await api.ClientAsync();
        var school = (await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id();
        await api.CreateAsync(api.Worker, $"{child.Path}/care-stages", ResponsibilityApi.Stage("openCare", null, "familyWork"));
        await api.CreateAsync(api.Worker, $"{child.Path}/care-stages", ResponsibilityApi.Stage("substituteCare", TeamsFixture.Today));
        await api.CreateAsync(
            api.Worker, $"{child.Path}/team/members",
            Requests.Member(school, "partner", TeamsFixture.Today).With("professionalId", null).With("organisationId", school));
        var team = await api.ReadAsync(api.Worker, $"{child.Path}/team");
        Assert.Equal(child.TeamId, team.Id());
        Assert.Equal(["responsibleSocialWorker", "partner"], team.Items("members").Select(member => member.Text("role")));
        Assert.Equal(Requests.Day(TeamsFixture.Today.AddDays(-1)), (await api.ReadAsync(api.Worker, $"{child.Path}/care-stages")).Items()[0].Text("to"));
    }

    [Fact]
    public async Task Refuses_what_overlaps_and_a_child_who_is_no_client_of_child_protection()
    {
        var child = await api.ClientAsync();
        var path = $"{child.Path}/care-stages";
        await api.PostAsync(api.Worker, path, ResponsibilityApi.Stage("openCare", Requests.OpenedOn.AddDays(-1))).RefusesAsync("not_child_protection_client");
        await api.CreateAsync(api.Worker, path, ResponsibilityApi.Stage("openCare", Requests.OpenedOn.AddDays(5)));
        await api.PostAsync(api.Worker, path, ResponsibilityApi.Stage("afterCare", Requests.OpenedOn.AddDays(4))).RefusesAsync("care_stage_overlaps");
        await api.CreateAsync(api.Worker, path, ResponsibilityApi.Stage("afterCare", Requests.OpenedOn.AddDays(5)));
        var stages = (await api.ReadAsync(api.Worker, path)).Items();
        Assert.Equal([Requests.Day(Requests.OpenedOn.AddDays(4)), null], stages.Select(stage => stage.Text("to")));

        var family = await api.ClientOfAsync(await api.SocialWorkerAsync(), Requests.OpenedOn, "familySocialWork");
        await api.PostAsync(api.Lead, $"{family.Path}/care-stages", ResponsibilityApi.Stage()).RefusesAsync("not_child_protection_client");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_everyone_without_a_ground_and_happens_once_per_key()
    {
        var child = await api.ClientAsync();
        var (path, body) = ($"{child.Path}/care-stages", ResponsibilityApi.Stage());
        await api.PostAsync(api.Worker, path, ResponsibilityApi.Stage().With("supportMeasures", new JsonArray("kindness"))).ProblemAsync(System.Net.HttpStatusCode.BadRequest, "malformed_body");
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, body);
        await EveryWrite.RefusesOtherRolesAsync(api, path, body, aboutChild: true, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, path, body, "phase", "afterCare");
    }
}
