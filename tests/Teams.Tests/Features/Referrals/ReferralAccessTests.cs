using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

/// <summary>Who may handle a referred child follows who is in the team.</summary>
public sealed class ReferralAccessTests(TeamsFixture fixture)
{
    private static readonly DateOnly Yesterday = TeamsFixture.Today.AddDays(-1);

    private readonly ReferralsApi referrals = new(fixture);

    private TeamsApi Api => referrals.Api;

    [Fact]
    [Trait("covers", "A0-18")]
    [Trait("covers", "L-22")]
    public async Task Whoever_joins_later_gains_access_and_whoever_leaves_loses_it()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        await referrals.ReferAsync(child.Id);
        var noora = new TestCaller("noora", [Role.Professional], [Api.Tenant]);
        var joined = await Api.CreateAsync(
            Api.Lead, $"{referrals.TeamPath}/members", ReferralsApi.Membership(await Api.ProfessionalAsync("noora"), from: Requests.OpenedOn));
        await Api.ReadAsync(noora, child.Path);
        Assert.Contains(await Api.AccessLogAsync(), line => line.Action == "manageSystemicTeams" && line.ChildId == child.Id);

        await referrals.DoAsync($"{referrals.TeamPath}/members/{joined.Id()}/end", Requests.Ending(Yesterday));
        await Api.GetAsync(noora, child.Path).MissingAsync();
        await Api.ReadAsync(referrals.Sami, child.Path);
        Assert.Equal((joined.Id(), Yesterday), ((await Api.PublishedAsync<TeamMemberLeft>())[^1].MemberId, (await Api.PublishedAsync<TeamMemberLeft>())[^1].On));
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task A_role_that_is_handed_over_takes_the_children_with_it()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        await referrals.ReferAsync(child.Id);
        var tiina = new TestCaller("tiina", [Role.Professional], [Api.Tenant]);
        var path = $"{referrals.TeamPath}/members/{await referrals.SamisMembershipAsync()}/handover";
        await referrals.DoAsync(path, ReferralsApi.Handover(await Api.ProfessionalAsync("tiina", "familyTherapist"), Yesterday), System.Net.HttpStatusCode.Created);
        await Api.GetAsync(referrals.Sami, child.Path).MissingAsync();
        await Api.ReadAsync(tiina, child.Path);
    }

    [Fact]
    [Trait("covers", "A2-27")]
    [Trait("covers", "A4-02")]
    public async Task Thirty_referred_children_move_with_the_leaving_therapist_or_none_does()
    {
        await referrals.FormAsync();
        var children = await Api.ClientsAsync(await Api.SocialWorkerAsync(), 30);
        foreach (var child in children)
        {
            await referrals.ReferAsync(child.Id);
        }

        var leaving = new JsonObject { ["lastDay"] = Requests.Day(Yesterday), ["successorId"] = await Api.ProfessionalAsync("otto", "socialCounsellor") };
        await Api.PostAsync(Api.Lead, $"/professionals/{referrals.SamiId}/leaving", leaving).RefusesAsync("successors_refused");
        await Api.ReadAsync(referrals.Sami, children[7].Path);

        leaving["successorId"] = await Api.ProfessionalAsync("tiina", "familyTherapist");
        await referrals.DoAsync($"/professionals/{referrals.SamiId}/leaving", leaving);
        var tiina = new TestCaller("tiina", [Role.Professional], [Api.Tenant]);
        Assert.Equal(children.Select(child => child.Id).Order(), (await Api.ReadAsync(tiina, "/children")).Items().Select(Answers.Id).Order());
        Assert.Empty((await Api.ReadAsync(referrals.Sami, "/children")).Items());
        Assert.Equal(30, (await Api.PublishedAsync<AccessGranted>()).Count(told => told is { Grantee: "tiina", Ground: Grounds.Referral }));
        Assert.Equal(30, (await Api.AccessLogAsync()).Count(line => line.Action == "manageSystemicTeams" && line.ChildId is not null));
    }

    [Fact]
    public async Task A_new_token_subject_takes_over_and_a_first_one_begins()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        await referrals.ReferAsync(child.Id);
        await Api.ReplaceAsync(Api.Lead, $"/professionals/{referrals.SamiId}", Requests.Professional("sami2", "familyTherapist"));
        await Api.GetAsync(referrals.Sami, child.Path).MissingAsync();
        await Api.ReadAsync(referrals.Sami with { Subject = "sami2" }, child.Path);

        var noora = await Api.ProfessionalAsync();
        await Api.CreateAsync(Api.Lead, $"{referrals.TeamPath}/members", ReferralsApi.Membership(noora));
        await Api.ReplaceAsync(Api.Lead, $"/professionals/{noora}", Requests.Professional("noora"));
        await Api.ReadAsync(referrals.Sami with { Subject = "noora" }, child.Path);
    }

    [Fact]
    public async Task A_merged_childs_referral_and_access_come_along()
    {
        await referrals.FormAsync();
        var merged = await Api.ClientAsync();
        await referrals.ReferAsync(merged.Id);
        var kept = await Api.ChildAsync();
        await referrals.DoAsync($"/children/{kept}/merge", new() { ["mergedChildId"] = merged.Id, ["reason"] = "The same child" });
        await Api.GetAsync(referrals.Sami, $"{merged.Path}/team").MissingAsync();
        await Api.ReadAsync(referrals.Sami, $"/children/{kept}");
        var referral = Assert.Single((await Api.ReadAsync(Api.Lead, $"/children/{kept}/referrals")).Items());
        await referrals.DoAsync($"/children/{kept}/referrals/{referral.Id()}/end", Requests.Ending(TeamsFixture.Today));
        Assert.NotNull((await Api.GrantsAsync(kept)).Last(grant => grant.Ground == Grounds.Referral).Until);
    }
}
