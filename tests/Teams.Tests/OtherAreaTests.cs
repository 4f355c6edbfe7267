using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Groups;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests;

/// <summary>What one area has is not there for those who lead another, whatever they try to change of it.</summary>
public sealed class OtherAreaTests(TeamsFixture fixture)
{
    private static readonly string Today = Requests.Day(TeamsFixture.Today);

    [Fact]
    public async Task Nothing_of_a_child_and_its_responsibility_team_can_be_changed()
    {
        var team = new ResponsibilityApi(fixture);
        var member = (await team.FormAsync()).Items("members")[1].Id();
        var (api, child) = (team.Api, team.Child.Path);
        var hold = (await api.CreateAsync(api.Lead, $"{child}/legal-holds", RetentionApi.Reason())).Id();
        await RefusedAsync(
            api,
            ($"{child}/care-stages", ResponsibilityApi.Stage()),
            ($"{child}/own-access", []),
            ($"{child}/own-access/close", []),
            ($"{child}/older-log", new() { ["specialReason"] = "A trial", ["personId"] = Guid.NewGuid() }),
            ($"{child}/legal-holds/{hold}/lift", RetentionApi.Reason()),
            ($"{child}/erasures", []),
            ($"{team.Path}/members", ResponsibilityApi.Joining(team.Mother)),
            ($"{team.Path}/members/{member}/end", Requests.Ending(TeamsFixture.Today)),
            ($"{team.Path}/lead", new() { ["memberId"] = member, ["lead"] = "familyWorker" }),
            ($"{team.Path}/end", Requests.Ending(TeamsFixture.Today)));
    }

    [Fact]
    public async Task Nothing_of_a_systemic_team_a_group_or_a_proposed_erasure_can_be_changed()
    {
        var team = await new ReferralsApi(fixture).FormAsync();
        var api = team.Api;
        var (member, sami) = (await team.SamisMembershipAsync(), team.SamiId);
        var group = await new GroupsApi(fixture).FormAsync();
        var place = await group.JoinAsync(GroupsApi.Member(await group.Api.ProfessionalAsync()));
        var due = await api.ClosedAsync();
        var erasure = (await api.ProposeAsync(due)).Id();
        var other = await new ReferralsApi(fixture).FormAsync();
        await RefusedAsync(
            api,
            ($"{team.TeamPath}/dissolution", new() { ["on"] = Today }),
            ($"{team.TeamPath}/members/{member}/end", Requests.Ending(TeamsFixture.Today)),
            ($"{team.TeamPath}/members/{member}/handover", ReferralsApi.Handover(sami, TeamsFixture.Today)),
            ($"{team.TeamPath}/link", new() { ["linkedTeamId"] = other.TeamId }),
            ($"{team.TeamPath}/members", ReferralsApi.Membership(sami)),
            ($"{group.Path}/members/{place}/end", Requests.Ending(TeamsFixture.Today)),
            ($"{group.Path}/dissolution", new() { ["on"] = Today }),
            ($"/erasures/{erasure}/withdraw", []),
            ($"/erasures/{erasure}/confirm", []));
        await api.PutAsync(Foreign(), team.TeamPath, new JsonObject { ["name"] = "Toinen", ["municipalities"] = new JsonArray("837") }, "\"1\"").MissingAsync();
    }

    private static TestCaller Foreign() => TestCaller.With(Role.Lead, TestCaller.NewTenant());

    private static async Task RefusedAsync(TeamsApi api, params (string Path, JsonObject Body)[] writes)
    {
        foreach (var (path, body) in writes)
        {
            using var answer = await api.PostAsync(Foreign(), path, body);
            Assert.True(answer.StatusCode == System.Net.HttpStatusCode.NotFound, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
