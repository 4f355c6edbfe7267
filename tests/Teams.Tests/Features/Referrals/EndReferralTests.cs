using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

public sealed class EndReferralTests(TeamsFixture fixture)
{
    private readonly ReferralsApi referrals = new(fixture);

    private TeamsApi Api => referrals.Api;

    [Fact]
    [Trait("covers", "A0-16")]
    public async Task Ends_the_access_of_the_whole_team_with_its_last_day()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        var path = $"{child.Path}/referrals/{(await referrals.ReferAsync(child.Id, Requests.OpenedOn)).Id()}/end";
        await Api.ReadAsync(referrals.Sami, child.Path);
        var ended = await referrals.DoAsync(path, Requests.Ending(TeamsFixture.Today.AddDays(-1)));
        Assert.Equal(("The sessions are over", Requests.Day(TeamsFixture.Today.AddDays(-1))), (ended.Text("endReason"), ended.Text("to")));
        await Api.GetAsync(referrals.Sami, child.Path).MissingAsync();
        Assert.Equal(TeamsFixture.Today.AddDays(-1), Assert.Single(await Api.PublishedAsync<ReferralEnded>()).On);
        await Api.PostAsync(Api.Lead, path, Requests.Ending(TeamsFixture.Today)).RefusesAsync("referral_already_ended");
    }

    [Fact]
    public async Task Ends_with_the_last_client_relationship_and_with_the_team()
    {
        await referrals.FormAsync();
        ClientChild one = await Api.ClientAsync(), other = await Api.ClientOfAsync(await Api.SocialWorkerAsync(), Requests.OpenedOn);
        await referrals.ReferAsync(one.Id, Requests.OpenedOn);
        await referrals.ReferAsync(other.Id, Requests.OpenedOn);
        await Api.CloseAsync(one, TeamsFixture.Today.AddDays(-1));
        await Api.GetAsync(referrals.Sami, one.Path).MissingAsync();
        await Api.ReadAsync(referrals.Sami, other.Path);
        await referrals.DoAsync($"{referrals.TeamPath}/dissolution", new() { ["on"] = Requests.Day(TeamsFixture.Today.AddDays(-1)) });
        await Api.GetAsync(referrals.Sami, other.Path).MissingAsync();
        Assert.Equal([one.Id, other.Id], (await Api.PublishedAsync<ReferralEnded>()).Select(told => told.ChildId));
        Assert.Equal("teamDissolved", (await Api.ReadAsync(Api.Lead, $"{other.Path}/referrals")).Items()[0].Text("endReason"));
    }

    [Fact]
    public async Task Refuses_what_cannot_be_malformed_bodies_and_every_other_role()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        var path = $"{child.Path}/referrals/{(await referrals.ReferAsync(child.Id)).Id()}/end";
        await Api.PostAsync(Api.Lead, path, Requests.Ending(TeamsFixture.Today.AddDays(-1))).RefusesAsync("referral_ends_before_start");
        await Api.PostAsync(Api.Lead, $"{child.Path}/referrals/{Guid.NewGuid()}/end", Requests.Ending(TeamsFixture.Today)).MissingAsync();
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, Requests.Ending(TeamsFixture.Today));
        await EveryWrite.RefusesOtherRolesAsync(Api, path, Requests.Ending(TeamsFixture.Today), aboutChild: true, Role.Lead, Role.Professional);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, Requests.Ending(TeamsFixture.Today), "reason", "Another");
    }
}
