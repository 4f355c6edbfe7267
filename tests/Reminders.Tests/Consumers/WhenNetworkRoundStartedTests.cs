using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenNetworkRoundStartedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task A_round_that_stays_open_is_asked_after()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<NetworkRoundStarted, WhenNetworkRoundStarted>(new(child.Tenant, Guid.CreateVersion7(), child.ChildId, 1, child.Now));
        await child.RunToAsync(child.Today.AddDays(80));
        Assert.Equal(["networkRoundOpen:coordinator", "networkRoundOpen:responsible", "networkRoundOpen:lead"], await child.ToldAsync());
    }
}
