using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

public sealed class ListReferralsTests(TeamsFixture fixture)
{
    private readonly ReferralsApi referrals = new(fixture);

    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Pages_through_the_teams_of_a_child_and_shows_them_in_its_export()
    {
        await referrals.FormAsync();
        var api = referrals.Api;
        var child = await api.ClientAsync();
        Assert.Empty((await api.ReadAsync(api.Worker, $"{child.Path}/referrals")).Items());
        var other = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("client"))).Id();
        await referrals.ReferAsync(child.Id);
        await api.CreateAsync(api.Lead, $"/systemic-teams/{other}/referrals", ReferralsApi.Referral(child.Id, Requests.OpenedOn));
        var first = await api.ReadAsync(api.Worker, $"{child.Path}/referrals?limit=1");
        var second = await api.ReadAsync(api.Worker, $"{child.Path}/referrals?limit=1&cursor={first.Text("next")}");
        Assert.Equal([other, referrals.TeamId], first.Items().Concat(second.Items()).Select(item => item.GetProperty("teamId").GetGuid()));
        var export = (await api.ReadAsync(api.Lead, $"{child.Path}/export")).GetProperty("content").GetProperty("referrals");
        Assert.Equal(["The mornings need more eyes", "The mornings need more eyes"], export.EnumerateArray().Select(one => one.Text("reason")));
        await api.GetAsync(api.Someone(Role.Professional), $"{child.Path}/referrals").MissingAsync();
    }
}
