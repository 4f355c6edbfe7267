using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using static SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams.ResponsibilityApi;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class FormResponsibilityTeamTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    [Fact]
    [Trait("covers", "A3-03")]
    [Trait("covers", "A3-05")]
    [Trait("covers", "A3-08")]
    [Trait("covers", "A3-10")]
    public async Task Family_and_professionals_begin_together_led_by_a_pair_on_four_agreements()
    {
        var team = await family.FormAsync();
        Assert.Equal(["socialWorker", "familyWorker", null], team.Items("members").Select(member => member.Text("lead")));
        Assert.Equal(("Maria", "closeOne"), (team.Items("members")[2].Text("givenName"), team.Items("members")[2].Text("role")));
        Assert.Equal(
            ["Everyone is heard to the end", "The pair calls every Thursday", "Iiris begins, then the parents", "A line of three mornings a week"],
            new[] { "groundRules", "workBetweenMeetings", "goalSetting", "followUp" }.Select(name => team.GetProperty("agreements").Text(name)));
        Assert.Equal(Requests.Day(TeamsFixture.Today.AddDays(-7)), team.Text("familyInformedOn"));

        var formed = (await Api.PublishedAsync<TeamFormed>())[^1];
        Assert.Equal((team.Id(), TeamKind.Responsibility, family.Child.Id), (formed.TeamId, formed.Kind, formed.ChildId!.Value));
        var joined = (await Api.PublishedAsync<TeamMemberJoined>()).Where(told => told.TeamId == team.Id()).ToArray();
        Assert.Equal([TeamRole.ResponsibleSocialWorker, TeamRole.FamilyWorker, TeamRole.CloseOne], joined.Select(told => told.Role));
        Assert.All(joined, told => Assert.Equal((MembershipKind.Permanent, TeamsFixture.Today), (told.Kind, told.From)));
        Assert.Equal("manageChildTeam", (await Api.AccessLogAsync()).Last(line => line.ChildId == family.Child.Id).Action);
        var grants = await Api.GrantsAsync(family.Child.Id);
        Assert.Equal(grants.Count, grants.Select(grant => grant.Ground).Distinct().Count());
    }

    [Fact]
    [Trait("covers", "A3-09")]
    [Trait("covers", "R-11")]
    public async Task Refuses_a_family_that_is_not_in_open_care_with_family_work()
    {
        await family.ChildAsync(eligible: false);
        var care = $"{family.Child.Path}/care-stages";
        await Refuses("not_open_care_client");
        await Api.CreateAsync(Api.Worker, care, Stage("substituteCare", Requests.OpenedOn, "familyWork"));
        await Refuses("not_open_care_client");
        await Api.CreateAsync(Api.Worker, care, Stage("openCare", Requests.OpenedOn.AddDays(1), "supportPerson"));
        await Refuses("no_family_work");
        Assert.Equal(0, await Api.InDatabaseAsync(db => db.ResponsibilityTeams.CountAsync()));
        await Api.CreateAsync(Api.Worker, care, Stage("openCare", Requests.OpenedOn.AddDays(2), "supportPerson", "intensifiedFamilyWork"));
        await Api.CreateAsync(Api.Worker, family.Path, family.Forming());
        await Refuses("responsibility_team_exists");

        var never = await Api.ChildAsync();
        await Api.PostAsync(Api.Lead, $"/children/{never}/responsibility-team", family.Forming()).RefusesAsync("not_open_care_client");

        Task Refuses(string code) => Api.PostAsync(Api.Worker, family.Path, family.Forming()).RefusesAsync(code);
    }

    [Fact]
    [Trait("covers", "A3-03")]
    [Trait("covers", "A3-05")]
    public async Task Refuses_a_roster_without_the_pair_that_leads_or_the_family()
    {
        await family.ChildAsync();
        Guid social = family.Social, worker = family.Family, mother = family.Mother;
        await Refuses("lead_pair_missing", Seat(social, "socialWorker"), Seat(worker), Seat(mother));
        await Refuses("lead_pair_missing", Seat(social, "socialWorker"), Seat(worker, "familyWorker"), Seat(mother, "familyWorker"));
        await Refuses("lead_pair_not_qualified", Seat(social, "familyWorker"), Seat(worker, "socialWorker"), Seat(mother));
        await Refuses("family_missing", Seat(social, "socialWorker"), Seat(worker, "familyWorker"));
        await Refuses("member_already_in_team", Seat(social, "socialWorker"), Seat(worker, "familyWorker"), Seat(mother), Seat(mother));
        await Api.PostAsync(Api.Worker, family.Path, family.Forming(Seat(Guid.NewGuid()))).RefusesFieldAsync("members[0].childTeamMemberId", "unknown_member");
        await Api.PostAsync(Api.Worker, family.Path, family.Forming().With("on", Requests.Day(Requests.OpenedOn.AddDays(-1))).With("familyInformedOn", Requests.Day(Requests.OpenedOn.AddDays(-2))))
            .RefusesAsync("member_outside_relationship");

        Task Refuses(string code, params System.Text.Json.Nodes.JsonObject[] seats) => Api.PostAsync(Api.Worker, family.Path, family.Forming(seats)).RefusesAsync(code);
    }

    [Fact]
    public async Task Refuses_wrong_fields_malformed_bodies_and_everyone_without_a_ground()
    {
        await family.ChildAsync();
        await Api.PostAsync(Api.Worker, family.Path, family.Forming().With("agreements", Agreements().With("goalSetting", " ")))
            .RefusesFieldAsync("agreements.goalSetting", "not_empty");
        await Api.PostAsync(Api.Worker, family.Path, family.Forming().With("familyInformedOn", Requests.Day(TeamsFixture.Today.AddDays(1))))
            .RefusesFieldAsync("familyInformedOn", "informed_too_late");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Worker, family.Path, family.Forming());
        await EveryWrite.RefusesOtherRolesAsync(Api, family.Path, family.Forming(), aboutChild: true, Role.Lead);
        await Api.PostAsync(new TeamsApi(fixture).Lead, family.Path, family.Forming()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Worker, family.Path, family.Forming(), "familyInformedOn", Requests.Day(TeamsFixture.Today));
        Assert.Equal(1, await Api.InDatabaseAsync(db => db.ResponsibilityTeams.CountAsync()));
    }
}
