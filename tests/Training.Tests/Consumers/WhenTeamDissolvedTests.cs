using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenTeamDissolvedTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Delivered_twice_the_team_has_its_last_day()
    {
        var dissolved = new TeamDissolved(area.Tenant, await area.TeamAsync(), TrainingFixture.Today, TrainingFixture.Now);
        await fixture.Service.DeliverAsync<TeamDissolved, WhenTeamDissolved>(dissolved);
        await fixture.Service.DeliverAsync<TeamDissolved, WhenTeamDissolved>(dissolved);

        Assert.Equal(TrainingFixture.Today, (await fixture.Service.InTenantAsync(area.Tenant, db => db.Teams.SingleAsync())).DissolvedOn);
    }
}
