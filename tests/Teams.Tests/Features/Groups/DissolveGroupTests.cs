using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class DissolveGroupTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    [Fact]
    public async Task Ends_with_its_memberships_once_and_by_a_lead_only()
    {
        await group.FormAsync();
        var api = group.Api;
        var (path, body) = ($"{group.Path}/dissolution", new JsonObject { ["on"] = Requests.Day(TeamsFixture.Today) });
        await group.JoinAsync(GroupsApi.Member(await api.ProfessionalAsync()));
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, body);
        await EveryWrite.RefusesOtherRolesAsync(api, path, body, aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, body, "on", Requests.Day(TeamsFixture.Today.AddDays(1)));
        Assert.Equal(group.GroupId, Assert.Single(await api.PublishedAsync<TeamDissolved>()).TeamId);
        Assert.Single(await api.PublishedAsync<TeamMemberLeft>());
        await api.PostAsync(api.Lead, path, body).RefusesAsync("team_dissolved");
        await api.PostAsync(api.Lead, $"{group.Path}/members", GroupsApi.Member(await api.ProfessionalAsync())).RefusesAsync("team_dissolved");
        await api.PostAsync(new TeamsApi(fixture).Lead, path, body).MissingAsync();
    }
}
