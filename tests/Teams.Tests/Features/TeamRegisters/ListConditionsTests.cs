using System.Text.Json;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;
using static SystemicPlatform.Teams.Tests.Features.TeamRegisters.AssessConditionTests;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class ListConditionsTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly ReferralsApi team = new(fixture);

    [Fact]
    [Trait("covers", "A0-09")]
    [Trait("covers", "A3-11")]
    [Trait("covers", "A4-05")]
    public async Task The_whole_checklist_shows_the_latest_word_on_each_and_what_nobody_looked_at()
    {
        await team.FormAsync();
        await AssessAsync("timeToLearn", "missing", Today.AddDays(-20));
        await AssessAsync("timeToLearn", "met", Today.AddDays(-1));
        await AssessAsync("leadersSupport", "partly", Today.AddDays(-1));
        var list = await ReadAsync(Today);
        Assert.Equal(
            ["timeToLearn", "professionalsTrained", "partnersTrained", "reasonableCaseload", "enoughResources", "timeToGoDeep",
             "leadersSupport", "sharedUnderstanding", "teamTrained", "weeklyMeetingModelled", "rolesDefined", "therapistHired"],
            list.Select(item => item.Text("condition")));
        Assert.Equal(("met", "partly", null), (list[0].Text("state"), list[6].Text("state"), list[1].Text("state")));
        Assert.Equal("missing", (await ReadAsync(Today.AddDays(-2)))[0].Text("state"));
    }

    [Fact]
    public async Task What_is_late_shows_until_it_is_met()
    {
        await team.FormAsync();
        await team.Api.CreateAsync(team.Api.Lead, $"{team.TeamPath}/conditions", Assessment("rolesDefined", "missing", Today.AddDays(-9)).With("dueOn", Requests.Day(Today.AddDays(-1))));
        Assert.True((await ReadAsync(Today))[10].GetProperty("overdue").GetBoolean());
        await AssessAsync("rolesDefined", "met", Today);
        Assert.False((await ReadAsync(Today))[10].GetProperty("overdue").GetBoolean());
        await team.Api.GetAsync(new TeamsApi(fixture).Lead, $"{team.TeamPath}/conditions").MissingAsync();
    }

    private Task<JsonElement> AssessAsync(string condition, string state, DateOnly on) =>
        team.Api.CreateAsync(team.Api.Lead, $"{team.TeamPath}/conditions", Assessment(condition, state, on));

    private async Task<List<JsonElement>> ReadAsync(DateOnly on) =>
        [.. (await team.Api.ReadAsync(team.Api.Worker, $"{team.TeamPath}/conditions?on={Requests.Day(on)}")).Items()];
}
