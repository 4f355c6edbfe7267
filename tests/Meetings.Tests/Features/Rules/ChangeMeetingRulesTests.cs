using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Rules;

public sealed class ChangeMeetingRulesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-06")]
    public async Task An_area_decides_for_itself_alone()
    {
        await RulesClient.DecideAsync(area, chairMayRecord: true, quorumOfOthers: 3);
        await RulesClient.DecideAsync(area, chairMayRecord: false, quorumOfOthers: 2);

        Assert.Equal(2, (await area.As(Role.Lead).JsonAsync(RulesClient.Path)).GetProperty("quorumOfOthers").GetInt32());
        Assert.Equal(1, (await new Area(fixture.Service).As(Role.Lead).JsonAsync(RulesClient.Path)).GetProperty("quorumOfOthers").GetInt32());
    }

    [Fact]
    public async Task Two_who_decide_at_once_do_not_overwrite_each_other()
    {
        using var client = area.As(Role.Lead);
        var answers = await Task.WhenAll(
            RulesClient.PutAsync(client, "\"0\"", new { chairMayRecord = true, quorumOfOthers = 2 }),
            RulesClient.PutAsync(client, "\"0\"", new { chairMayRecord = true, quorumOfOthers = 3 }));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict);
        using var unread = await RulesClient.PutAsync(client, null, new { chairMayRecord = true, quorumOfOthers = 3 });
        await unread.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }

    [Fact]
    public async Task Refuses_a_quorum_that_cannot_be_and_every_other_role()
    {
        using var lead = area.As(Role.Lead);
        using var four = await RulesClient.PutAsync(lead, "\"0\"", new { chairMayRecord = true, quorumOfOthers = 4 });
        await four.AssertFieldAsync("quorumOfOthers", "inclusive_between");
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Lead))
        {
            using var client = area.As(role);
            using var answer = await RulesClient.PutAsync(client, "\"0\"", new { chairMayRecord = true, quorumOfOthers = 1 });
            await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
