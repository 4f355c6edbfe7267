using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenProfessionalAbsentTests(RemindersFixture fixture)
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task The_substitute_is_told_instead_and_the_substitutes_own()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var (substitute, next) = (await child.AddAsync("substitute"), await child.AddAsync("next"));
        await child.TellAsync<ProfessionalAbsent, WhenProfessionalAbsent>(new(child.Tenant, child["therapist"], id, child.Today, child.Today.AddDays(10), null, child.Now));
        await child.TellAsync<ProfessionalAbsent, WhenProfessionalAbsent>(new(child.Tenant, child["therapist"], id, child.Today, child.Today.AddDays(10), substitute, child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(["meetingPreparation:coordinator", "weeklyMeeting:coordinator", "weeklyMeeting:lead", "weeklyMeeting:substitute"], await child.ToldAsync());

        await child.TellAsync<ProfessionalAbsent, WhenProfessionalAbsent>(
            new(child.Tenant, substitute, Guid.CreateVersion7(), child.Today, child.Today.AddDays(10), next, child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(1, (await child.ToldAsync()).Count(told => told == "weeklyMeeting:next"));
        Assert.Equal(1, (await child.ToldAsync()).Count(told => told == "weeklyMeeting:substitute"));
    }

    [Fact]
    public async Task Where_nobody_stands_in_an_appointment_is_not_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ProfessionalAbsent, WhenProfessionalAbsent>(new(child.Tenant, child["therapist"], id, child.Today, child.Today.AddDays(10), null, child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromDays(4)) with { TeamId = child.SystemicTeamId });
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(["meetingPreparation:coordinator", "weeklyMeeting:coordinator", "weeklyMeeting:lead"], await child.ToldAsync());
    }
}
