using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenAbsenceCancelledTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    public async Task Who_is_there_after_all_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var substitute = await child.AddAsync("substitute");
        await child.TellAsync<ProfessionalAbsent, WhenProfessionalAbsent>(new(child.Tenant, child["therapist"], id, child.Today, child.Today.AddDays(10), substitute, child.Now));
        await child.TellAsync<AbsenceCancelled, WhenAbsenceCancelled>(new(child.Tenant, child["therapist"], id, child.Now));
        await child.TellAsync<AbsenceCancelled, WhenAbsenceCancelled>(new(child.Tenant, child["therapist"], id, child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(["meetingPreparation:coordinator", "weeklyMeeting:coordinator", "weeklyMeeting:lead", "weeklyMeeting:therapist"], await child.ToldAsync());
    }
}
