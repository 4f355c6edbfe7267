using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class ApproveSystemicTeamTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    private string Path => $"{team.TeamPath}/approvals";

    [Fact]
    [Trait("covers", "A4-03")]
    public async Task Management_approves_the_composition_and_a_change_of_it_asks_for_a_new_word()
    {
        await team.FormAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Api.ReadAsync(Api.Lead, team.TeamPath)).GetProperty("approvedOn").ValueKind);
        await Api.CreateAsync(Api.Lead, Path, Approval());
        await Shows(approved: true);
        var child = await Api.ClientAsync();
        await team.ReferAsync(child.Id);
        await Shows(approved: true);
        await Api.CreateAsync(Api.Lead, $"{team.TeamPath}/members", ReferralsApi.Membership(await Api.ProfessionalAsync()));
        await Shows(approved: false);
        await Api.CreateAsync(Api.Lead, Path, Approval());
        await Shows(approved: true);
    }

    [Fact]
    public async Task Refuses_a_team_without_members_a_day_ahead_and_everyone_but_a_lead()
    {
        var empty = (await Api.CreateAsync(Api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id();
        await Api.PostAsync(Api.Lead, $"/systemic-teams/{empty}/approvals", Approval()).RefusesAsync("team_without_members");
        await team.FormAsync();
        await Api.PostAsync(Api.Lead, Path, Approval().With("on", Requests.Day(TeamsFixture.Today.AddDays(1)))).RefusesFieldAsync("on", "day_ahead");
        await Api.PostAsync(Api.Lead, Path, Approval().With("guideline", " ")).RefusesFieldAsync("guideline", "not_empty");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, Path, Approval());
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, Approval(), aboutChild: false, Role.Lead);
        await Api.PostAsync(new TeamsApi(fixture).Lead, Path, Approval()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, Path, Approval(), "guideline", "Another");
    }

    internal static JsonObject Approval() => new() { ["on"] = Requests.Day(TeamsFixture.Today), ["guideline"] = "One therapist and one leader for each region" };

    private async Task Shows(bool approved)
    {
        var shown = await Api.ReadAsync(Api.Lead, team.TeamPath);
        Assert.Equal((Requests.Day(TeamsFixture.Today), approved), (shown.Text("approvedOn"), shown.GetProperty("approvalHolds").GetBoolean()));
    }
}
