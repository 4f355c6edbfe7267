using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamMemberJoinedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Delivered_twice_and_before_its_team_the_member_is_there_once()
    {
        var joined = new TeamMemberJoined(
            TestCaller.NewTenant(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, null,
            TeamRole.FamilyTherapist, MembershipKind.Changing, MeetingsFixture.Today, MeetingsFixture.Today.AddDays(9), MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(joined, messageId);
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(joined, messageId);
        await fixture.Service.DeliverAsync<TeamMemberJoined, WhenTeamMemberJoined>(joined);

        var member = await fixture.Service.InTenantAsync(joined.Tenant, db => db.TeamMembers.SingleAsync());
        Assert.Equal(
            (joined.MemberId, joined.TeamId, joined.ProfessionalId, joined.PersonId, joined.OrganisationId, joined.Role, joined.Kind, joined.From, joined.To),
            (member.Id, member.TeamId, member.ProfessionalId, member.PersonId, member.OrganisationId, member.Role, member.Kind, member.From, member.To));
    }
}
