using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenTeamFormedTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    [Trait("covers", "L-23")]
    public async Task What_hangs_on_a_childs_team_goes_with_the_child()
    {
        var story = new Story(fixture);
        var childId = Guid.CreateVersion7();
        var formed = new TeamFormed(story.Tenant, story.TeamId, TeamKind.ChildFamily, ServiceLine.ChildProtection, childId, null, story.Now);
        await fixture.DeliverAsync<TeamFormed, WhenTeamFormed>(formed);
        await fixture.DeliverAsync<TeamFormed, WhenTeamFormed>(formed);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)) with { ChildId = childId });
        await fixture.RunJobAsync();
        Assert.NotEmpty(await story.DeliveriesAsync());

        await fixture.EraseAsync(story.Tenant, childId);

        Assert.Empty(await story.DeliveriesAsync());
        Assert.Equal(0, await fixture.InTenantAsync(story.Tenant, async db =>
            await db.Teams.CountAsync() + await db.TeamMembers.CountAsync() + await db.Matters.CountAsync() + await db.PlannedReminders.CountAsync()));
        await story.TellAsync(story.Member(Guid.CreateVersion7()));
        Assert.Equal(0, await fixture.InTenantAsync(story.Tenant, db => db.TeamMembers.CountAsync()));
    }
}
