using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenTeamMemberJoinedTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Told_twice_keeps_one_membership()
    {
        var story = new Story(fixture);
        var member = story.Member(Guid.CreateVersion7());
        await story.TellAsync(member);
        await story.TellAsync(member);
        Assert.Equal(1, await fixture.InTenantAsync(story.Tenant, db => db.TeamMembers.CountAsync()));
    }

    [Fact]
    public async Task Who_joins_after_the_reminder_went_out_gets_theirs_and_nobody_a_second()
    {
        var story = new Story(fixture);
        var early = await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.RunJobAsync();
        var late = await story.JoinAsync();
        await fixture.RunJobAsync();
        await fixture.RunJobAsync();
        Assert.Equal(
            new[] { early.ProfessionalId, late.ProfessionalId }, (await story.DeliveriesAsync()).Select(delivery => delivery.RecipientId));
        Assert.Equal(2, fixture.Post.Taken.Count(taken => taken.To.StartsWith(early.ProfessionalId.ToString(), StringComparison.Ordinal)
            || taken.To.StartsWith(late.ProfessionalId.ToString(), StringComparison.Ordinal)));
    }
}
