using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenNetworkRoundCompletedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task A_round_that_was_evaluated_is_not_asked_after_and_the_next_one_is()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var id = Guid.CreateVersion7();
        await child.TellAsync<NetworkRoundStarted, WhenNetworkRoundStarted>(new(child.Tenant, id, child.ChildId, 1, child.Now));
        await child.TellAsync<NetworkRoundCompleted, WhenNetworkRoundCompleted>(new(child.Tenant, id, child.ChildId, 1, child.Now));
        await child.RunToAsync(child.Today.AddDays(40));
        Assert.Empty(await child.ToldAsync());

        await child.TellAsync<NetworkRoundStarted, WhenNetworkRoundStarted>(new(child.Tenant, id, child.ChildId, 2, child.Now));
        await child.RunToAsync(child.Today.AddDays(40));
        Assert.Equal(["networkRoundOpen:coordinator", "networkRoundOpen:responsible"], await child.ToldAsync());
    }
}
