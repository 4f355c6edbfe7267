using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class ChangeLeadTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private TeamsApi Api => family.Api;

    private string Path => $"{family.Path}/lead";

    [Fact]
    [Trait("covers", "A3-03")]
    public async Task Another_family_worker_leads_and_the_one_before_may_leave()
    {
        var before = (await family.FormAsync()).Items("members")[1].Id();
        var other = await family.JoinAsync(Requests.Member(await Api.ProfessionalAsync(), "familyWorker", Requests.OpenedOn));
        var next = (await Api.CreateAsync(Api.Worker, $"{family.Path}/members", ResponsibilityApi.Joining(other))).Id();
        var team = await family.DoAsync(Path, Lead(next));
        Assert.Equal([next], team.Items("members").Where(member => member.Text("lead") == "familyWorker").Select(Answers.Id));
        await family.DoAsync($"{family.Path}/members/{before}/end", Requests.Ending(TeamsFixture.Today));
    }

    [Fact]
    [Trait("covers", "A3-03")]
    public async Task Refuses_who_may_not_lead_one_who_leads_both_and_everyone_without_a_ground()
    {
        var members = (await family.FormAsync()).Items("members");
        await Api.PostAsync(Api.Worker, Path, Lead(members[2].Id())).RefusesAsync("lead_pair_not_qualified");
        await Api.PostAsync(Api.Worker, Path, Lead(members[1].Id(), "socialWorker")).RefusesAsync("lead_pair_not_qualified");
        await Api.PostAsync(Api.Worker, Path, Lead(Guid.NewGuid())).RefusesFieldAsync("memberId", "unknown_member");
        var both = await Api.SocialWorkerAsync();
        var worker = await family.JoinAsync(Requests.Member(both, "familyWorker", Requests.OpenedOn));
        var one = (await Api.CreateAsync(Api.Worker, $"{family.Path}/members", ResponsibilityApi.Joining(worker))).Id();
        await family.DoAsync(Path, Lead(one));
        await Api.PostAsync(Api.Worker, Path, Lead(one, "socialWorker")).RefusesAsync("lead_pair_is_two");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Worker, Path, Lead(one));
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, Lead(one), aboutChild: true, Role.Lead);
    }

    private static JsonObject Lead(Guid memberId, string lead = "familyWorker") => new() { ["lead"] = lead, ["memberId"] = memberId };
}
