using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenCaseloadExceededTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-01")]
    public async Task The_lead_of_the_workers_team_is_told_each_time_it_happens()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.AddAsync("worker", TeamRole.ResponsibleSocialWorker, child.SystemicTeamId);
        await child.AddAsync("otherLead", TeamRole.TeamLeader, Guid.CreateVersion7());
        await child.TellAsync<CaseloadExceeded, WhenCaseloadExceeded>(new(child.Tenant, child["worker"], 31, 30, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["caseloadExceeded:lead"], await child.ToldAsync());

        await child.TellAsync<CaseloadExceeded, WhenCaseloadExceeded>(new(child.Tenant, child["worker"], 31, 30, child.Today, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["caseloadExceeded:lead", "caseloadExceeded:lead"], await child.ToldAsync());
    }
}
