using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class CloseOwnAccessTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-10")]
    public async Task Ends_at_once_and_can_be_opened_again()
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync();
        var itself = TestCaller.With(Role.Family, api.Tenant) with { Person = child.Id };
        await api.PostAsync(api.Worker, $"{child.Path}/own-access/close", new JsonObject()).MissingAsync();
        using var opened = await api.PostAsync(api.Worker, $"{child.Path}/own-access", new JsonObject());

        using var closed = await api.PostAsync(api.Worker, $"{child.Path}/own-access/close", new JsonObject());

        Assert.Equal(System.Net.HttpStatusCode.NoContent, closed.StatusCode);
        await api.GetAsync(itself, child.Path).MissingAsync();
        Assert.Equal((await opened.BodyAsync()).Id(), (await api.PublishedAsync<AccessRevoked>())[^1].GrantId);
        using var again = await api.PostAsync(api.Worker, $"{child.Path}/own-access", new JsonObject());
        await api.ReadAsync(itself, child.Path);
    }
}
