using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenGoalClosedTests(RemindersFixture fixture)
{
    private readonly Guid planId = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_partner_is_told_only_of_what_it_may_see()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.AddOrganisationAsync("police");
        await child.TellAsync<GoalClosed, WhenGoalClosed>(new(child.Tenant, child.ChildId, planId, Guid.CreateVersion7(), true, false, [], child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Empty(await child.ToldAsync());

        await child.TellAsync<GoalClosed, WhenGoalClosed>(new(child.Tenant, child.ChildId, planId, Guid.CreateVersion7(), true, false, [child["school"], Guid.CreateVersion7()], child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["goalClosed:school"], await child.ToldAsync());

        await child.TellAsync<GoalClosed, WhenGoalClosed>(new(child.Tenant, child.ChildId, planId, Guid.CreateVersion7(), true, true, [], child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["goalClosed:school", "goalClosed:police", "goalClosed:school"], await child.ToldAsync());
    }
}
