using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenActionDoneTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();
    private readonly Guid planId = Guid.CreateVersion7();
    private readonly Guid goalId = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "A1-12")]
    public async Task Done_before_its_day_nobody_is_asked_for_it()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, child["workPair"], null, null, due, 1, child.Now));
        await child.TellAsync<ActionDone, WhenActionDone>(new(child.Tenant, child.ChildId, id, true, 2, child.Now));
        await child.RunToAsync(due.AddDays(20));
        Assert.Empty(await child.ToldAsync());
    }
}
