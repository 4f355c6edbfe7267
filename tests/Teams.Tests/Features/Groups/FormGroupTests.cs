using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class FormGroupTests(TeamsFixture fixture)
{
    private const string Path = "/groups";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "R-15")]
    public async Task A_steering_group_is_a_team_whose_meetings_others_can_schedule()
    {
        var group = await api.CreateAsync(api.Lead, Path, GroupsApi.Group("steeringGroup"));
        var told = Assert.Single(await api.PublishedAsync<TeamFormed>());
        Assert.Equal((group.Id(), TeamKind.SteeringGroup, null), (told.TeamId, told.Kind, told.ChildId));
        Assert.Equal(["211", "837"], Assert.Single(await api.PublishedAsync<TeamChanged>()).MunicipalityCodes);
    }

    [Fact]
    public async Task Refuses_other_kinds_unknown_municipalities_and_everyone_but_a_lead()
    {
        await api.PostAsync(api.Lead, Path, GroupsApi.Group("professional")).RefusesFieldAsync("kind", "team_kind");
        await api.PostAsync(api.Lead, Path, GroupsApi.Group().With("name", " ")).RefusesFieldAsync("name", "not_empty");
        await api.PostAsync(api.Lead, Path, GroupsApi.Group().With("municipalities", new System.Text.Json.Nodes.JsonArray("999")))
            .RefusesFieldAsync("municipalities[0]", "unknown_municipality");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, Path, GroupsApi.Group());
        await EveryWrite.RefusesOtherRolesAsync(api, Path, GroupsApi.Group(), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path, GroupsApi.Group(), "name", "Another");
    }
}
