using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class AssessUrgentNeedTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-02")]
    public async Task The_urgent_need_waits_no_longer()
    {
        var path = await ReceivedAsync();
        var shown = await DoAsync($"{path}/urgent-need", Body());
        Assert.Equal((Requests.Day(Day), "startOrDecide"), (shown.Text("urgentNeedAssessedOn"), shown.Text("nextDuty")));
        Assert.Empty(await api.PublishedAsync<AssessmentClockChanged>());
        await api.PostAsync(api.Worker, $"{path}/urgent-need", Body()).RefusesAsync("urgent_need_not_open");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/urgent-need";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/urgent-need", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/urgent-need", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["on"] = Requests.Day(Day) };

    private async Task<string> ReceivedAsync()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        return $"{path}/{(await api.CreateAsync(api.Worker, path, Requests.Notification(Day, urgent: true))).Id()}";
    }

    private async Task<System.Text.Json.JsonElement> DoAsync(string path, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Worker, path, body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
