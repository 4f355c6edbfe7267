using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenReferralEndedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task The_systemic_team_is_told_no_more_of_the_child()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ReferralEnded, WhenReferralEnded>(
            new(child.Tenant, child.ChildId, child.ReferralId, child.SystemicTeamId, child.Today.AddDays(-1), child.Now));
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(child.Tenant, child.ChildId, Guid.CreateVersion7(), Guid.CreateVersion7(), EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due);
        Assert.Equal(["evaluationDue:responsible"], await child.ToldAsync());
    }
}
