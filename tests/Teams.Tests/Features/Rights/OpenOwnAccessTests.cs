using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class OpenOwnAccessTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-10")]
    [Trait("covers", "R-18")]
    public async Task The_child_is_let_in_by_its_own_id_once_it_is_opened_and_every_service_is_told()
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync();
        var itself = TestCaller.With(Role.Family, api.Tenant) with { Person = child.Id };
        await api.GetAsync(itself, child.Path).MissingAsync();

        using var opened = await api.PostAsync(api.Worker, $"{child.Path}/own-access", new JsonObject());

        Assert.Equal(System.Net.HttpStatusCode.Created, opened.StatusCode);
        await api.ReadAsync(itself, child.Path);
        await api.GetAsync(TestCaller.With(Role.Family, api.Tenant) with { Person = Guid.NewGuid() }, child.Path).MissingAsync();
        var told = (await api.PublishedAsync<AccessGranted>())[^1];
        Assert.Equal((Grounds.Own, GranteeKind.Person, child.Id.ToString()), (told.Ground, told.GranteeKind, told.Grantee));
        await api.PostAsync(api.Worker, $"{child.Path}/own-access", new JsonObject()).RefusesAsync("own_access_open");
        await EveryWrite.RefusesOtherRolesAsync(api, $"{child.Path}/own-access", new JsonObject(), aboutChild: true, Role.Professional, Role.Lead);
    }
}
