using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamChangedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Keeps_the_whole_of_what_changed_also_when_delivered_twice()
    {
        var area = new Area(fixture.Service);
        var teamId = await area.TeamAsync();
        var changed = new TeamChanged(area.Tenant, teamId, Guid.CreateVersion7(), ["837"], MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(changed, messageId);
        await fixture.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(changed, messageId);

        var team = await fixture.Service.InTenantAsync(area.Tenant, db => db.Teams.SingleAsync(row => row.Id == teamId));
        Assert.Equal(changed.LinkedTeamId, team.LinkedTeamId);
        Assert.Equal(["837"], team.MunicipalityCodes);
    }
}
