using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenProfessionalLeftTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Who_left_gets_nothing_though_a_team_still_has_them()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ProfessionalLeft, WhenProfessionalLeft>(new(child.Tenant, child["therapist"], child.Today.AddDays(1), child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(["meetingPreparation:coordinator", "weeklyMeeting:coordinator", "weeklyMeeting:lead"], await child.ToldAsync());
    }
}
