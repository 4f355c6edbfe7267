using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenTeamMemberLeftTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Delivered_twice_the_membership_has_its_last_day()
    {
        var teamId = await area.TeamAsync();
        var memberId = await area.JoinAsync(teamId, Guid.CreateVersion7(), TeamRole.Coordinator, new DateOnly(2026, 1, 1));
        await LeaveAsync(teamId, memberId);
        await LeaveAsync(teamId, memberId);

        Assert.Equal(TrainingFixture.Today, (await fixture.Service.InTenantAsync(area.Tenant, db => db.TeamMembers.SingleAsync())).To);
    }

    [Fact]
    public async Task Whoever_leaves_a_childs_own_team_was_not_kept_and_one_who_never_joined_is_a_fault()
    {
        await LeaveAsync(await area.TeamAsync(TeamKind.ChildFamily), Guid.CreateVersion7());
        var teamId = await area.TeamAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => LeaveAsync(teamId, Guid.CreateVersion7()));
    }

    private Task LeaveAsync(Guid teamId, Guid memberId) => fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(
        new TeamMemberLeft(area.Tenant, teamId, memberId, TrainingFixture.Today, TrainingFixture.Now));
}
