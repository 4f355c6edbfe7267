using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class EndGroupMemberTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    [Fact]
    public async Task Gets_its_last_day_once_and_by_a_lead_only()
    {
        await group.FormAsync();
        var api = group.Api;
        var path = $"{group.Path}/members/{await group.JoinAsync(GroupsApi.Member(await api.ProfessionalAsync()))}/end";
        await api.PostAsync(api.Lead, path, Requests.Ending(TeamsFixture.Today.AddDays(-1))).RefusesAsync("member_ends_before_start");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, Requests.Ending(TeamsFixture.Today));
        await EveryWrite.RefusesOtherRolesAsync(api, path, Requests.Ending(TeamsFixture.Today), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, Requests.Ending(TeamsFixture.Today), "reason", "Another");
        await api.PostAsync(api.Lead, path, Requests.Ending(TeamsFixture.Today)).RefusesAsync("member_already_ended");
        Assert.Equal(TeamsFixture.Today, Assert.Single(await api.PublishedAsync<TeamMemberLeft>()).On);
        await api.PostAsync(api.Lead, $"{group.Path}/members/{Guid.NewGuid()}/end", Requests.Ending(TeamsFixture.Today)).MissingAsync();
    }
}
