using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenCaseloadRestoredTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-01")]
    public async Task What_is_over_before_it_was_told_is_not_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.AddAsync("worker", TeamRole.ResponsibleSocialWorker, child.SystemicTeamId);
        await child.TellAsync<CaseloadExceeded, WhenCaseloadExceeded>(new(child.Tenant, child["worker"], 31, 30, child.Today, child.Now));
        await child.TellAsync<CaseloadRestored, WhenCaseloadRestored>(new(child.Tenant, child["worker"], 30, 30, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Empty(await child.ToldAsync());
    }
}
