using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ChangeSystemicTeamTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Changes_name_and_municipalities_and_tells_of_the_latter()
    {
        var path = await FormAsync();
        await api.ReplaceAsync(api.Lead, path, Body("Demo-Länsi", "837", "211"));
        Assert.Single(await api.PublishedAsync<TeamChanged>());
        var shown = await api.ReplaceAsync(api.Lead, path, Body(new string('x', 200), "604", "536"));
        Assert.Equal(["536", "604"], shown.Items("municipalities").Select(code => code.GetString()));
        Assert.Equal(["536", "604"], (await api.PublishedAsync<TeamChanged>())[^1].MunicipalityCodes);
    }

    [Fact]
    public async Task Refuses_a_stale_copy_and_wrong_fields()
    {
        var path = await FormAsync();
        var etag = await api.ETagAsync(api.Lead, path);
        await api.ReplaceAsync(api.Lead, path, Body("Demo-Länsi", "837"));
        await api.PutAsync(api.Lead, path, Body("Demo-Etelä", "837"), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await api.PutAsync(api.Lead, path, Body("Demo-Etelä", "837"), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        await api.TryReplaceAsync(api.Lead, path, Body(new string('x', 201), "837")).RefusesFieldAsync("name", "maximum_length");
        await api.TryReplaceAsync(api.Lead, path, Body("Demo-Etelä")).RefusesFieldAsync("municipalities", "count");
        await api.PutAsync(api.Worker, path, Body("Demo-Etelä", "837"), etag).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private static JsonObject Body(string name, params string[] municipalities) =>
        new() { ["name"] = name, ["municipalities"] = new JsonArray([.. municipalities.Select(code => JsonValue.Create(code))]) };

    private async Task<string> FormAsync() => $"/systemic-teams/{(await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam())).Id()}";
}
