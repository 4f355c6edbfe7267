using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenTeamChangedTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Keeps_which_municipalities_a_team_served_when()
    {
        var teamId = await area.TeamAsync(TeamKind.Professional, ServiceLine.ChildProtection, new DateOnly(2026, 1, 1), "837", "536");
        var changed = new TeamChanged(area.Tenant, teamId, null, ["837", "211"], new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));
        await fixture.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(changed);
        await fixture.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(changed);

        var rows = await fixture.Service.InTenantAsync(area.Tenant, db => db.TeamMunicipalities.OrderBy(row => row.Code).ToListAsync());
        Assert.Equal(
            [("211", new(2026, 3, 10), null), ("536", new(2026, 1, 1), new DateOnly(2026, 3, 10)), ("837", new(2026, 1, 1), null)],
            rows.Select(row => (row.Code, row.From, row.Until)));
    }
}
