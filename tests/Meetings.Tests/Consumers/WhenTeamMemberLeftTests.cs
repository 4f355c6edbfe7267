using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamMemberLeftTests(MeetingsFixture fixture)
{
    private readonly TeamMemberLeft left = new(
        TestCaller.NewTenant(), Guid.CreateVersion7(), Guid.CreateVersion7(), MeetingsFixture.Today, MeetingsFixture.Now);

    [Fact]
    public async Task Delivered_twice_the_membership_has_its_last_day()
    {
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(new TeamMemberJoined(
            left.Tenant, left.TeamId, left.MemberId, null, Guid.CreateVersion7(), null,
            TeamRole.CloseOne, MembershipKind.Permanent, MeetingsFixture.Today.AddDays(-9), null, MeetingsFixture.Now));
        await fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(left);
        await fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(left);

        var member = await fixture.Service.InTenantAsync(left.Tenant, db => db.TeamMembers.SingleAsync());
        Assert.Equal(left.On, member.To);
    }

    [Fact]
    public async Task A_member_who_never_joined_is_a_fault_and_not_swallowed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(left));
}
