using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class AssessConditionTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    private TeamsApi Api => team.Api;

    private string Path => $"{team.TeamPath}/conditions";

    [Fact]
    [Trait("covers", "A4-05")]
    public async Task What_is_missing_has_a_person_and_a_day()
    {
        await team.FormAsync();
        var row = await Api.CreateAsync(Api.Lead, Path, Assessment("therapistHired", "missing").With("responsibleId", team.SamiId).With("dueOn", Requests.Day(TeamsFixture.Today.AddDays(30))));
        Assert.Equal(("therapistHired", "missing", team.SamiId), (row.Text("condition"), row.Text("state"), row.GetProperty("responsibleId").GetGuid()));
    }

    [Fact]
    public async Task Refuses_days_that_cannot_be_unknown_people_and_everyone_but_a_lead()
    {
        await team.FormAsync();
        await Api.PostAsync(Api.Lead, Path, Assessment().With("dueOn", Requests.Day(TeamsFixture.Today.AddDays(-1)))).RefusesAsync("due_before_assessment");
        await Api.PostAsync(Api.Lead, Path, Assessment().With("responsibleId", Guid.NewGuid())).RefusesFieldAsync("responsibleId", "unknown_professional");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, Path, Assessment());
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, Assessment(), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, Path, Assessment(), "state", "met");
        await Api.PostAsync(new TeamsApi(fixture).Lead, Path, Assessment()).MissingAsync();
        await team.DoAsync($"{team.TeamPath}/dissolution", new JsonObject { ["on"] = Requests.Day(TeamsFixture.Today) });
        await Api.PostAsync(Api.Lead, Path, Assessment().With("on", Requests.Day(TeamsFixture.Today.AddDays(1)))).RefusesAsync("team_dissolved");
    }

    internal static JsonObject Assessment(string condition = "timeToLearn", string state = "partly", DateOnly? on = null) =>
        new() { ["condition"] = condition, ["state"] = state, ["on"] = Requests.Day(on ?? TeamsFixture.Today) };
}
