using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class StartAssessmentTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-03")]
    public async Task Tells_that_the_assessment_has_started()
    {
        var path = await ReceivedAsync();
        Assert.Equal("started", (await DoAsync($"{path}/start", Body())).Text("state"));
        var told = Assert.Single(await api.PublishedAsync<AssessmentClockChanged>());
        Assert.Equal((AssessmentState.Started, Day), (told.State, told.On));
        Assert.Equal("manageAssessments", (await api.AccessLogAsync())[^1].Action);
        await api.PostAsync(api.Worker, $"{path}/start", Body()).RefusesAsync("assessment_already_decided");
        await api.PostAsync(api.Worker, $"{path}/start", Body().With("on", "1066-10-14")).RefusesFieldAsync("on", "implausible_day");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/start";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/start", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/start", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["on"] = Requests.Day(Day) };

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
