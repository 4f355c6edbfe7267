using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenTeamMemberJoinedTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Delivered_twice_the_member_is_there_once()
    {
        var joined = await DeliverTwiceAsync(await area.TeamAsync());

        var member = await fixture.Service.InTenantAsync(area.Tenant, db => db.TeamMembers.SingleAsync());
        Assert.Equal(
            (joined.MemberId, joined.TeamId, joined.ProfessionalId, joined.Role, joined.From, joined.To),
            (member.Id, member.TeamId, member.ProfessionalId, member.Role, member.From, member.To));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Who_is_in_a_childs_own_team_is_not_kept()
    {
        await DeliverTwiceAsync(await area.TeamAsync(TeamKind.ChildFamily));

        Assert.False(await fixture.Service.InTenantAsync(area.Tenant, db => db.TeamMembers.AnyAsync()));
    }

    [Fact]
    public async Task Of_an_unknown_team_is_a_fault_and_not_swallowed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => DeliverTwiceAsync(Guid.CreateVersion7()));

    private async Task<TeamMemberJoined> DeliverTwiceAsync(Guid teamId)
    {
        var joined = new TeamMemberJoined(
            area.Tenant, teamId, Guid.CreateVersion7(), Guid.CreateVersion7(), null, null, TeamRole.FamilyTherapist,
            MembershipKind.Permanent, TrainingFixture.Today, null, TrainingFixture.Now);
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(joined);
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(joined);
        return joined;
    }
}
