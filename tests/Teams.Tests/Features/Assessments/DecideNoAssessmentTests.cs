using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class DecideNoAssessmentTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-06")]
    public async Task Ends_the_clock_with_a_reason()
    {
        var path = await ReceivedAsync();
        var shown = await DoAsync($"{path}/not-needed", Body());
        Assert.Equal(("notNeeded", "Support is there already", "tell"), (shown.Text("state"), shown.Text("whyNotNeeded"), shown.Text("nextDuty")));
        Assert.Equal(AssessmentState.NotNeeded, Assert.Single(await api.PublishedAsync<AssessmentClockChanged>()).State);
        await api.PostAsync(api.Worker, $"{path}/not-needed", Body().With("reason", "")).RefusesFieldAsync("reason", "not_empty");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/not-needed";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/not-needed", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/not-needed", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["on"] = Requests.Day(Day), ["reason"] = "Support is there already" };

    private async Task<string> ReceivedAsync()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        return $"{path}/{(await api.CreateAsync(api.Worker, path, Requests.Notification(Day))).Id()}";
    }

    private async Task<System.Text.Json.JsonElement> DoAsync(string path, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Worker, path, body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
