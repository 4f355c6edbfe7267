using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class ChangeGroupTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    [Fact]
    public async Task Gets_another_name_and_other_municipalities_unless_it_changed_meanwhile()
    {
        await group.FormAsync();
        var (api, etag) = (group.Api, await group.Api.ETagAsync(group.Api.Lead, group.Path));
        using var changed = await api.PutAsync(api.Lead, group.Path, Body(), etag);
        Assert.Equal("Kallio", (await changed.BodyAsync(HttpStatusCode.OK)).Text("name"));
        Assert.Equal(["536"], (await api.PublishedAsync<TeamChanged>())[^1].MunicipalityCodes);
        await api.PutAsync(api.Lead, group.Path, Body(), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await api.TryReplaceAsync(api.Lead, group.Path, Body("999")).RefusesFieldAsync("municipalities[0]", "unknown_municipality");
        await api.PutAsync(api.Someone(Role.Professional), group.Path, Body(), etag).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.PutAsync(new TeamsApi(fixture).Lead, group.Path, Body(), etag).MissingAsync();
    }

    private static JsonObject Body(string municipality = "536") => new() { ["name"] = "Kallio", ["municipalities"] = new JsonArray(municipality) };
}
