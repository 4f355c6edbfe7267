using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class TellOfNotificationTests(TeamsFixture fixture)
{
    private static readonly DateOnly Day = TeamsFixture.Today.AddDays(-5);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-06")]
    public async Task Child_and_guardian_are_each_told_or_a_reason_is_given()
    {
        var path = await ReceivedAsync();
        Assert.Equal(Requests.Day(Day), (await DoAsync($"{path}/told", Body())).Text("childToldOn"));
        var shown = await DoAsync($"{path}/told", Body().With("whom", "guardian").With("whyNot", "Abroad, cannot be reached"));
        Assert.Equal(("Abroad, cannot be reached", null), (shown.Text("whyGuardianNotTold"), shown.Text("guardianToldOn")));
        await api.PostAsync(api.Worker, $"{path}/told", Body()).RefusesAsync("already_told");
        Assert.Equal(Requests.Day(Day), (await DoAsync($"{path}/told", Body().With("whom", "guardian"))).Text("guardianToldOn"));
        Assert.Empty(await api.PublishedAsync<AssessmentClockChanged>());
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_objects_and_everyone_without_a_ground()
    {
        var path = $"{await ReceivedAsync()}/told";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Body());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Body(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Body()).MissingAsync();
        await api.PostAsync(api.Lead, $"/children/{await api.ChildAsync()}/notifications/{Guid.NewGuid()}/told", Body()).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key() => await EveryWrite.HappensOncePerKeyAsync(
        api, api.Worker, $"{await ReceivedAsync()}/told", Body(), "on", Requests.Day(Day.AddDays(1)));

    private static JsonObject Body() => new() { ["whom"] = "child", ["on"] = Requests.Day(Day) };

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
