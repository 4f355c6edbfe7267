using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

public sealed class ReferChildTests(TeamsFixture fixture)
{
    private readonly ReferralsApi referrals = new(fixture);

    private TeamsApi Api => referrals.Api;

    [Fact]
    [Trait("covers", "A0-04")]
    [Trait("covers", "A0-16")]
    [Trait("covers", "L-22")]
    public async Task A_child_comes_with_criteria_and_reason_and_the_members_may_handle_its_data()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        await Api.GetAsync(referrals.Sami, child.Path).MissingAsync();
        var referral = await Api.CreateAsync(Api.Worker, $"{referrals.TeamPath}/referrals", ReferralsApi.Referral(child.Id));
        await Api.ReadAsync(referrals.Sami, child.Path);

        var grant = (await Api.GrantsAsync(child.Id))[^1];
        Assert.Equal(("sami", Grounds.Referral, null), (grant.Grantee, grant.Ground, grant.Until));
        var told = Assert.Single(await Api.PublishedAsync<ChildReferred>());
        Assert.Equal((child.Id, referral.Id(), referrals.TeamId, TeamsFixture.Today), (told.ChildId, told.ReferralId, told.TeamId, told.From));
        Assert.Contains(await Api.AccessLogAsync(), line => line.Action == "referChildren" && line.ChildId == child.Id && line.Allowed);
        Assert.Contains(await Api.AccessLogAsync(), line => line.Action == "readChild" && line.Ground == Grounds.Referral);
    }

    [Fact]
    [Trait("covers", "A0-16")]
    public async Task A_planned_end_ends_the_access_with_that_day()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        DateOnly from = TeamsFixture.Today.AddDays(7), to = TeamsFixture.Today.AddDays(70);
        await referrals.ReferAsync(child.Id, from, to);
        await Api.GetAsync(referrals.Sami, child.Path).MissingAsync();
        var grant = (await Api.GrantsAsync(child.Id))[^1];
        Assert.Equal(
            (HelsinkiTime.ToInstant(from, TimeOnly.MinValue), HelsinkiTime.ToInstant(to.AddDays(1), TimeOnly.MinValue)), (grant.From, grant.Until!.Value));
        Assert.Equal(to, Assert.Single(await Api.PublishedAsync<ReferralEnded>()).On);
    }

    [Fact]
    public async Task Refuses_a_time_that_cannot_be()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        var path = $"{referrals.TeamPath}/referrals";
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id, TeamsFixture.Today, TeamsFixture.Today.AddDays(-1))).RefusesAsync("referral_ends_before_start");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id, Requests.OpenedOn.AddDays(-1))).RefusesAsync("referral_outside_relationship");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(await Api.ChildAsync())).RefusesAsync("referral_outside_relationship");
        await referrals.ReferAsync(child.Id);
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id, TeamsFixture.Today.AddDays(5))).RefusesAsync("child_already_referred");
        Assert.Single(await Api.PublishedAsync<ChildReferred>());
        Assert.Equal(1, await Api.InDatabaseAsync(db => db.Referrals.CountAsync()));
    }

    [Fact]
    public async Task Refuses_wrong_fields_and_what_does_not_exist()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        var path = $"{referrals.TeamPath}/referrals";
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id).With("criteria", new JsonArray())).RefusesFieldAsync("criteria", "count");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id).With("criteria", new JsonArray("a", " "))).RefusesFieldAsync("criteria[1]", "not_empty");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(child.Id).With("reason", " ")).RefusesFieldAsync("reason", "not_empty");
        await Api.PostAsync(Api.Lead, path, ReferralsApi.Referral(Guid.NewGuid())).MissingAsync();
        await Api.PostAsync(Api.Lead, $"/systemic-teams/{Guid.NewGuid()}/referrals", ReferralsApi.Referral(child.Id)).MissingAsync();
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.PostAsync(elsewhere.Lead, path, ReferralsApi.Referral(child.Id)).MissingAsync();
        await elsewhere.PostAsync(elsewhere.Lead, path, ReferralsApi.Referral(await elsewhere.ChildAsync())).MissingAsync();
    }

    [Fact]
    public async Task Refuses_malformed_bodies_every_other_role_and_a_worker_without_a_grant()
    {
        await referrals.FormAsync();
        var child = await Api.ClientAsync();
        var (path, body) = ($"{referrals.TeamPath}/referrals", ReferralsApi.Referral(child.Id));
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, path, body, aboutChild: true, Role.Lead, Role.Professional);
        await Api.PostAsync(Api.Someone(Role.Professional), path, body).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, path, body, "reason", "Another");
    }
}
