using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Groups;
using SystemicPlatform.Teams.Tests.Features.Networks;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class ConfirmErasureTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Another_persons_word_erases_the_child_and_the_persons_who_were_there_for_it_alone()
    {
        var childId = await api.ClosedAsync();
        var sibling = await api.ChildAsync();
        await api.ReplaceAsync(api.Lead, $"/children/{sibling}/network", Requests.Network(
            [Requests.Person("Helvi")], Requests.Relation("Helvi", "grandparent", sibling)));
        var jari = (await api.ReplaceAsync(api.Lead, $"/children/{childId}/network", Requests.Network(
            [Requests.Person("Jari")], Requests.Relation("Jari", "parent", childId)))).IdOf("Jari");
        var erasureId = (await api.ProposeAsync(childId)).Id();
        await api.ConfirmAsync(erasureId);

        await Eventually.HoldsAsync("the child is gone", async () => !(await api.GetAsync(api.Lead, $"/children/{childId}")).IsSuccessStatusCode);
        await Eventually.HoldsAsync(
            "only the records name it",
            async () => (await RowScan.TablesNamingAsync(fixture.Service.Database.App, childId)).SequenceEqual(
                ["access_log", "child_erasures", "erased_ids", "erasures"]),
            TimeSpan.FromSeconds(40));
        Assert.Equal(["Helvi"], await api.InDatabaseAsync(db => db.Persons.Select(person => person.GivenName).ToListAsync()));
        Assert.Equal([jari], (await api.PublishedAsync<PersonErased>()).ConvertAll(told => told.PersonId));
        Assert.Contains(
            (await api.ReadAsync(api.Lead, $"/erasures/{erasureId}")).Items("services"), said => said.Text("service") == "teams");
    }

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Teams_referrals_care_and_rosters_of_the_child_go_and_the_workers_own_stay()
    {
        var family = new ResponsibilityApi(fixture);
        var own = family.Api;
        await family.FormAsync();
        var team = (await own.CreateAsync(own.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
        await own.CreateAsync(own.Lead, $"/systemic-teams/{team}/referrals", ReferralsApi.Referral(family.Child.Id));
        await own.CreateAsync(own.Lead, "/groups", GroupsApi.Group());
        await own.CloseAsync(family.Child, TeamsFixture.Today);
        await own.InDatabaseAsync(db => db.Children.Where(row => row.Id == family.Child.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DeceasedOn, TeamsFixture.Today.AddYears(-3))));
        await own.ConfirmAsync((await own.ProposeAsync(family.Child.Id)).Id());

        await Eventually.HoldsAsync(
            "only the records name it",
            async () => (await RowScan.TablesNamingAsync(fixture.Service.Database.App, family.Child.Id)).SequenceEqual(
                ["access_log", "child_erasures", "erased_ids", "erasures"]),
            TimeSpan.FromSeconds(40));
        Assert.Equal(0, await own.InDatabaseAsync(db => db.ResponsibilityTeams.CountAsync()));
        Assert.Equal(0, await own.InDatabaseAsync(db => db.ResponsibilityTeamMembers.CountAsync()));
        Assert.Equal(0, await own.InDatabaseAsync(db => db.CareStages.CountAsync()));
        Assert.Equal(0, await own.InDatabaseAsync(db => db.Referrals.CountAsync()));
        Assert.Equal((1, 1), (await own.InDatabaseAsync(db => db.SystemicTeams.CountAsync()), await own.InDatabaseAsync(db => db.WorkGroups.CountAsync())));
    }

    [Fact]
    public async Task Refuses_the_one_who_proposed_it()
    {
        var erasureId = (await api.ProposeAsync(await api.ClosedAsync())).Id();
        await api.PostAsync(api.Lead, $"/erasures/{erasureId}/confirm", new JsonObject()).RefusesAsync("confirmer_is_proposer");
        Assert.Empty(await api.PublishedAsync<ChildErased>());
    }

    [Fact]
    public async Task Refuses_other_roles_and_another_area()
    {
        var path = $"/erasures/{(await api.ProposeAsync(await api.ClosedAsync())).Id()}/confirm";
        await EveryWrite.RefusesOtherRolesAsync(api, path, [], aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, new JsonObject()).MissingAsync();
    }
}
