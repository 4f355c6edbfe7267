using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenTeamFormedTests(TrainingFixture fixture)
{
    [Fact]
    public async Task Delivered_twice_the_team_is_there_once_and_its_day_is_the_one_in_Helsinki()
    {
        var formed = new TeamFormed(
            TestCaller.NewTenant(), Guid.CreateVersion7(), TeamKind.Professional, ServiceLine.FamilySocialWork, null, null,
            new DateTimeOffset(2026, 5, 31, 22, 30, 0, TimeSpan.Zero));
        await fixture.Service.DeliverAsync<TeamFormed, WhenTeamFormed>(formed);
        await fixture.Service.DeliverAsync<TeamFormed, WhenTeamFormed>(formed);

        var team = await fixture.Service.InTenantAsync(formed.Tenant, db => db.Teams.SingleAsync());
        Assert.Equal(
            (formed.TeamId, TeamKind.Professional, ServiceLine.FamilySocialWork, new DateOnly(2026, 6, 1), null),
            (team.Id, team.Kind, team.ServiceLine, team.FormedOn, team.DissolvedOn));
    }
}
