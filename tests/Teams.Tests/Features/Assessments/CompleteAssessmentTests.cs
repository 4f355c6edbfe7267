using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class CompleteAssessmentTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-03")]
    public async Task Tells_that_the_assessment_is_complete()
    {
        var path = await ReceivedAsync();
        Assert.Equal("completed", (await DoAsync($"{path}/complete", Body())).Text("state"));
        Assert.Equal(
            [AssessmentState.Started, AssessmentState.Completed],
            (await api.PublishedAsync<AssessmentClockChanged>()).Select(told => told.State));
        await api.PostAsync(api.Worker, $"{path}/complete", Body()).RefusesAsync("assessment_not_under_way");
    }

    [Fact]
    public async Task Refuses_an_end_before_the_start()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        path = $"{path}/{(await api.CreateAsync(api.Worker, path, Requests.Notification(Day))).Id()}";
        await api.PostAsync(api.Worker, $"{path}/complete", Body()).RefusesAsync("assessment_not_under_way");
        await DoAsync($"{path}/start", new() { ["on"] = Requests.Day(Day.AddDays(2)) });
        await api.PostAsync(api.Worker, $"{path}/complete", Body()).RefusesAsync("assessment_ends_before_start");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/complete";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/complete", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/complete", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["on"] = Requests.Day(Day), ["ledToDecision"] = true };

    private async Task<string> ReceivedAsync()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        path = $"{path}/{(await api.CreateAsync(api.Worker, path, Requests.Notification(Day))).Id()}";
        await DoAsync($"{path}/start", new() { ["on"] = Requests.Day(Day) });
        return path;
    }

    private async Task<System.Text.Json.JsonElement> DoAsync(string path, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Worker, path, body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
