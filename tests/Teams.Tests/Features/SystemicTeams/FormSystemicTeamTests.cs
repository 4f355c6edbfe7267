using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class FormSystemicTeamTests(TeamsFixture fixture)
{
    private const string Path = "/systemic-teams";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-17")]
    [Trait("covers", "A0-18")]
    public async Task Forms_a_team_with_its_core_roles_and_tells_of_it_in_order()
    {
        var ritva = await api.SocialWorkerAsync();
        var sami = await api.ProfessionalAsync(null, "familyTherapist");
        var shown = await api.CreateAsync(api.Lead, Path, Requests.SystemicTeam("professional", (ritva, "consultingSocialWorker"), (sami, "familyTherapist")));

        Assert.Equal(["211", "837"], shown.Items("municipalities").Select(code => code.GetString()));
        Assert.Equal(["consultingSocialWorker", "familyTherapist"], shown.Items("members").Select(member => member.Text("role")));
        Assert.Equal(["coordinator"], shown.Items("vacantCoreRoles").Select(role => role.GetString()));
        Assert.Equal(2, await api.InDatabaseAsync(db => db.SystemicTeamMembers.CountAsync()));
        var formed = Assert.Single(await api.PublishedAsync<TeamFormed>());
        Assert.Equal((shown.Id(), TeamKind.Professional, null, null), (formed.TeamId, formed.Kind, formed.ChildId, formed.LinkedTeamId));
        Assert.Equal(
            [(ritva, TeamRole.ConsultingSocialWorker), (sami, TeamRole.FamilyTherapist)],
            (await api.PublishedAsync<TeamMemberJoined>()).Select(told => (told.ProfessionalId!.Value, told.Role)));
        var first = await api.InDatabaseAsync(db => db.OutboxMessages.Where(row => row.AggregateId == shown.Id()).OrderBy(row => row.Sequence).FirstAsync());
        Assert.Equal(typeof(TeamFormed).FullName, first.Type);
    }

    [Fact]
    [Trait("covers", "A0-16")]
    [Trait("covers", "A0-19")]
    [Trait("covers", "A4-02")]
    public async Task A_client_team_is_linked_with_its_professional_team_and_shares_its_therapist()
    {
        var sami = await api.ProfessionalAsync(null, "familyTherapist");
        var one = (await api.CreateAsync(api.Lead, Path, Requests.SystemicTeam("professional", (sami, "familyTherapist")))).Id();
        var other = (await api.CreateAsync(api.Lead, Path, Requests.SystemicTeam("client", (sami, "familyTherapist")).With("linkedTeamId", one))).Id();

        Assert.Equal(other, (await api.ReadAsync(api.Worker, $"{Path}/{one}")).GetProperty("linkedTeamId").GetGuid());
        Assert.Equal(one, (await api.PublishedAsync<TeamFormed>())[^1].LinkedTeamId);
        await Refuses("linked_team_taken", Requests.SystemicTeam("client").With("linkedTeamId", one));
    }

    [Fact]
    public async Task Refuses_a_pair_that_does_not_fit()
    {
        var one = (await api.CreateAsync(api.Lead, Path, Requests.SystemicTeam())).Id();
        await Refuses("linked_team_does_not_fit", Requests.SystemicTeam().With("linkedTeamId", one));
        await Refuses("linked_team_does_not_fit", Requests.SystemicTeam("client").With("serviceLine", "familySocialWork").With("linkedTeamId", one));
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.PostAsync(elsewhere.Lead, Path, Requests.SystemicTeam("client").With("linkedTeamId", one))
            .RefusesFieldAsync("linkedTeamId", "unknown_team");
    }

    [Fact]
    [Trait("covers", "A0-18")]
    [Trait("covers", "R-17")]
    [Trait("covers", "A4-01")]
    public async Task Refuses_roles_without_their_qualification()
    {
        var otto = await api.ProfessionalAsync(null, "socialCounsellor");
        await Refuses("consulting_worker_not_social_worker", Requests.SystemicTeam("professional", (otto, "consultingSocialWorker")));
        await Refuses("family_therapist_not_qualified", Requests.SystemicTeam("professional", (otto, "familyTherapist")));
        await Refuses("team_leader_not_social_worker", Requests.SystemicTeam("professional", (otto, "teamLeader")).With("serviceLine", "familySocialWork"));
        await Refuses("member_already_in_team", Requests.SystemicTeam("professional", (otto, "coordinator"), (otto, "coordinator")));
        Assert.Equal(0, await api.InDatabaseAsync(db => db.SystemicTeams.CountAsync()));
        Assert.Empty(await api.PublishedAsync<TeamFormed>());
    }

    [Fact]
    public async Task Refuses_wrong_fields()
    {
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam("childFamily")).RefusesFieldAsync("kind", "team_kind");
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam().With("name", " ")).RefusesFieldAsync("name", "not_empty");
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam().With("municipalities", new JsonArray())).RefusesFieldAsync("municipalities", "count");
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam().With("municipalities", new JsonArray("837", null)))
            .RefusesFieldAsync("municipalities[1]", "not_null");
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam().With("members", new JsonArray { (JsonNode?)null })).RefusesFieldAsync("members[0]", "not_null");
        var elsewhere = await new TeamsApi(fixture).ProfessionalAsync();
        await api.PostAsync(api.Lead, Path, Requests.SystemicTeam("professional", (elsewhere, "coordinator")))
            .RefusesFieldAsync("members[0].professionalId", "unknown_professional");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_every_other_role()
    {
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, Path, Requests.SystemicTeam());
        await EveryWrite.RefusesOtherRolesAsync(api, Path, Requests.SystemicTeam(), aboutChild: false, Role.Lead);
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path, Requests.SystemicTeam(), "name", "Another");
        Assert.Equal(1, await api.InDatabaseAsync(db => db.SystemicTeams.CountAsync()));
    }

    private Task Refuses(string code, JsonObject request) => api.PostAsync(api.Lead, Path, request).RefusesAsync(code);
}
