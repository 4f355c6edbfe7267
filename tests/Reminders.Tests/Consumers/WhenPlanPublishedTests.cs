using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenPlanPublishedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task The_childs_own_team_is_told_of_each_version_once()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var planId = Guid.CreateVersion7();
        var published = new PlanPublished(child.Tenant, child.ChildId, planId, Guid.CreateVersion7(), 1, child.Now);
        await child.TellAsync<PlanPublished, WhenPlanPublished>(published);
        await child.TellAsync<PlanPublished, WhenPlanPublished>(published);
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["planPublished:mother", "planPublished:responsible", "planPublished:school", "planPublished:workPair"], await child.ToldAsync());
    }
}
