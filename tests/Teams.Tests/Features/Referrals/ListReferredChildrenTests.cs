using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

public sealed class ListReferredChildrenTests(TeamsFixture fixture)
{
    private readonly ReferralsApi referrals = new(fixture);

    [Fact]
    [Trait("covers", "A0-16")]
    public async Task Shows_the_children_of_a_day_whom_the_caller_may_handle_and_logs_each()
    {
        await referrals.FormAsync();
        var api = referrals.Api;
        var children = await api.ClientsAsync(await api.SocialWorkerAsync(), 3);
        foreach (var child in children)
        {
            await referrals.ReferAsync(child.Id, to: TeamsFixture.Today.AddDays(10));
        }

        var path = $"{referrals.TeamPath}/referrals";
        var first = await api.ReadAsync(referrals.Sami, $"{path}?limit=2");
        var second = await api.ReadAsync(referrals.Sami, $"{path}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(children.Select(child => child.Id), first.Items().Concat(second.Items()).Select(item => item.GetProperty("childId").GetGuid()));
        Assert.Equal(3, (await api.AccessLogAsync()).Count(line => line.Action == "listed" && line.Object.EndsWith("/referrals", StringComparison.Ordinal)));
        Assert.Empty((await api.ReadAsync(api.Someone(Role.Professional), path)).Items());
        Assert.Empty((await api.ReadAsync(api.Lead, $"{path}?on={Requests.Day(TeamsFixture.Today.AddDays(11))}")).Items());
    }
}
