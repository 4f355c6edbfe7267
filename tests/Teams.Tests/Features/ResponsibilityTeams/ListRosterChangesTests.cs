using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class ListRosterChangesTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    [Fact]
    [Trait("covers", "A3-05")]
    [Trait("covers", "R-10")]
    public async Task A_new_responsible_worker_has_the_place_and_the_lead_and_the_reason_is_kept()
    {
        await family.FormAsync();
        var successor = await Api.SocialWorkerAsync();
        await family.JoinAsync(Requests.Member(successor, "responsibleSocialWorker", Today.AddDays(3)));
        var roster = (await Api.ReadAsync(Api.Lead, $"{family.Path}/members")).Items();
        Assert.Equal(4, roster.Count);
        Assert.Equal((Requests.Day(Today.AddDays(2)), "handover"), (roster[0].Text("to"), roster[0].Text("endReason")));
        Assert.Equal(
            (successor, "socialWorker", "handover", Requests.Day(Today.AddDays(3))),
            (roster[3].GetProperty("professionalId").GetGuid(), roster[3].Text("lead"), roster[3].Text("joinReason"), roster[3].Text("from")));
        Assert.Empty((await family.ReadAsync(Today.AddDays(3))).Items("vacantLeads"));
        Assert.Contains(await Api.PublishedAsync<TeamMemberLeft>(), told => told.MemberId == roster[0].Id() && told.On == Today.AddDays(2));

        var page = await Api.ReadAsync(Api.Lead, $"{family.Path}/members?limit=3");
        Assert.Equal([roster[3].Id()], (await Api.ReadAsync(Api.Lead, $"{family.Path}/members?limit=3&cursor={page.Text("next")}")).Items().Select(Answers.Id));
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Who_leaves_work_is_followed_here_too_and_a_pair_that_lacks_one_shows()
    {
        await family.FormAsync();
        var next = await Api.ProfessionalAsync();
        using var left = await Api.PostAsync(Api.Lead, $"/professionals/{family.FamilyWorkerId}/leaving", new JsonObject { ["lastDay"] = Requests.Day(Today), ["successorId"] = next });
        await left.BodyAsync(System.Net.HttpStatusCode.OK);
        var tomorrow = await family.ReadAsync(Today.AddDays(1));
        Assert.Contains(tomorrow.Items("members"), member => member.Text("lead") == "familyWorker" && member.GetProperty("professionalId").GetGuid() == next);

        var seat = tomorrow.Items("members").Single(member => member.Text("lead") == "familyWorker").GetProperty("childTeamMemberId").GetGuid();
        using var ended = await Api.PostAsync(Api.Worker, $"{family.Child.Path}/team/members/{seat}/end", Requests.Ending(Today.AddDays(5)));
        await ended.BodyAsync(System.Net.HttpStatusCode.OK);
        Assert.Equal(["familyWorker"], (await family.ReadAsync(Today.AddDays(6))).Items("vacantLeads").Select(lead => lead.GetString()));
        Assert.Equal("The sessions are over", (await Api.ReadAsync(Api.Lead, $"{family.Path}/members")).Items()[^1].Text("endReason"));
    }

    [Fact]
    public async Task Refuses_strangers_and_is_empty_without_a_team()
    {
        await family.ChildAsync();
        Assert.Empty((await Api.ReadAsync(Api.Worker, $"{family.Path}/members")).Items());
        await Api.GetAsync(new TeamsApi(fixture).Lead, $"{family.Path}/members").MissingAsync();
    }

    [Fact]
    public async Task The_childs_export_has_the_care_and_the_teams_with_their_rosters()
    {
        await family.FormAsync();
        var content = (await Api.ReadAsync(Api.Lead, $"{family.Child.Path}/export")).GetProperty("content");
        Assert.Equal("openCare", content.Items("careStages").Single().Text("phase"));
        var team = content.Items("responsibilityTeams").Single();
        Assert.Equal(("Everyone is heard to the end", 3), (team.GetProperty("agreements").Text("groundRules"), team.Items("members").Count));
    }
}
