using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenTeamMemberLeftTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Who_left_gets_nothing_and_the_others_do()
    {
        var story = new Story(fixture);
        var stays = await story.JoinAsync();
        var leaves = story.Professional();
        var member = story.Member(leaves.ProfessionalId);
        await story.TellAsync(leaves);
        await story.TellAsync(member);
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        var left = new TeamMemberLeft(story.Tenant, story.TeamId, member.MemberId, story.Today.AddDays(-1), story.Now);
        await story.TellAsync(left);
        await story.TellAsync(left);
        await fixture.RunJobAsync();
        Assert.Equal(stays.ProfessionalId, (await story.DeliveryAsync()).RecipientId);
    }

    [Fact]
    public async Task Who_leaves_between_writing_and_sending_gets_nothing()
    {
        var story = new Story(fixture);
        var professional = await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        fixture.Post.Before = _ => throw new IOException("full");
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Failed, (await story.DeliveryAsync()).State);

        fixture.Post.Before = null;
        var memberId = await fixture.InTenantAsync(story.Tenant, db => db.TeamMembers.Where(row => row.RecipientId == professional.ProfessionalId).Select(row => row.Id).SingleAsync());
        await story.TellAsync(new TeamMemberLeft(story.Tenant, story.TeamId, memberId, story.Today.AddDays(-1), story.Now));
        fixture.Clock.Pass(TimeSpan.FromMinutes(2));
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Void, (await story.DeliveryAsync()).State);
        Assert.DoesNotContain(fixture.Post.Taken, taken => taken.To.StartsWith(professional.ProfessionalId.ToString(), StringComparison.Ordinal));
    }
}
