using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenChildReferredTests(RemindersFixture fixture)
{
    [Fact]
    public async Task The_systemic_teams_coordinator_and_lead_are_found_through_it()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var again = new ChildReferred(child.Tenant, child.ChildId, child.ReferralId, child.SystemicTeamId, child.Today, child.Now);
        await child.TellAsync<ChildReferred, WhenChildReferred>(again);
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(child.Tenant, child.ChildId, Guid.CreateVersion7(), Guid.CreateVersion7(), EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due);
        Assert.Equal(["evaluationDue:coordinator", "evaluationDue:responsible"], await child.ToldAsync());
    }
}
