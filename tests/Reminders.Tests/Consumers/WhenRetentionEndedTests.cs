using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenRetentionEndedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-23")]
    public async Task The_lead_is_told_once_and_again_when_it_falls_due_on_another_day()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<RetentionEnded, WhenRetentionEnded>(new(child.Tenant, child.ChildId, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(3));
        Assert.Equal(["retentionEnded:lead"], await child.ToldAsync());

        await child.TellAsync<RetentionEnded, WhenRetentionEnded>(new(child.Tenant, child.ChildId, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["retentionEnded:lead", "retentionEnded:lead"], await child.ToldAsync());
    }
}
