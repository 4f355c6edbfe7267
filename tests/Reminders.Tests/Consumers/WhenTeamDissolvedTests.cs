using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenTeamDissolvedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task Its_members_are_told_nothing_any_more()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.TellAsync<TeamDissolved, WhenTeamDissolved>(new(child.Tenant, child.SystemicTeamId, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Empty(await child.ToldAsync());
    }
}
