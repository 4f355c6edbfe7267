using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenActionAssignedTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();
    private readonly Guid planId = Guid.CreateVersion7();
    private readonly Guid goalId = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "A1-12")]
    public async Task Whoever_does_it_is_reminded_the_day_before_and_when_nothing_came_of_it()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 2);
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, null, child["mother"], null, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(25));
        Assert.Equal(["stepDue:mother", "stepOverdue:mother", "stepOverdue:responsible", "stepOverdue:coordinator", "stepOverdue:lead"], await child.ToldAsync());
    }

    [Fact]
    public async Task Another_day_and_another_doer_make_the_old_ones_void()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 1);
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, null, child["mother"], null, due, 1, child.Now));
        due = child.Wednesday(weeks: 3);
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, child["workPair"], null, null, due, 2, child.Now));
        await child.RunToAsync(due);
        Assert.Equal(["stepDue:workPair"], await child.ToldAsync());
    }

    [Fact]
    public async Task Both_halves_of_a_pair_are_reminded()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 1);
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, child["workPair"], null, null, due, 1, child.Now));
        await child.TellAsync<ActionAssigned, WhenActionAssigned>(new(child.Tenant, child.ChildId, planId, goalId, id, null, child["mother"], null, due, 1, child.Now));
        await child.RunToAsync(due);
        Assert.Equal(["stepDue:mother", "stepDue:workPair"], await child.ToldAsync());
    }
}
