using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class PutDecisionIntoEffectTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-16")]
    public async Task The_decision_waits_until_it_is_in_effect()
    {
        var path = await ReceivedAsync();
        var waiting = await api.ReadAsync(api.Worker, path);
        Assert.Contains(waiting.Text("nextDuty"), new[] { "tell", "putIntoEffect" });
        var shown = await DoAsync($"{path}/in-effect", Body());
        Assert.Equal((Requests.Day(Day), "tell"), (shown.Text("decisionInEffectOn"), shown.Text("nextDuty")));
        await api.PostAsync(api.Worker, $"{path}/in-effect", Body()).RefusesAsync("no_decision_waits");
        Assert.Equal(2, (await api.PublishedAsync<AssessmentClockChanged>()).Count);
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/in-effect";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/in-effect", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/in-effect", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["on"] = Requests.Day(Day), ["specialReason"] = null };

    private async Task<string> ReceivedAsync()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        path = $"{path}/{(await api.CreateAsync(api.Worker, path, Requests.Notification(Day))).Id()}";
        await DoAsync($"{path}/start", new() { ["on"] = Requests.Day(Day) });
        await DoAsync($"{path}/complete", new() { ["on"] = Requests.Day(Day), ["ledToDecision"] = true });
        return path;
    }

    private async Task<System.Text.Json.JsonElement> DoAsync(string path, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Worker, path, body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
