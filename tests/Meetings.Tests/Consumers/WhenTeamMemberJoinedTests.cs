using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Domain.Contacts;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamMemberJoinedTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-11")]
    public async Task A_new_responsible_worker_takes_over_what_was_agreed_about_meeting_the_child()
    {
        var area = new Area(fixture.Service);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var (before, pair, after) = (await area.ProfessionalAsync(), await area.ProfessionalAsync(), await area.ProfessionalAsync());
        await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            var agreement = new ContactAgreement(childId);
            agreement.Agree(before, 30, null, false, MeetingsFixture.Today);
            db.Add(agreement);
            return await db.SaveChangesAsync();
        });
        await area.JoinAsync(teamId, pair, role: TeamRole.WorkPair);
        await area.JoinAsync(teamId, after, role: TeamRole.ResponsibleSocialWorker);

        var agreed = await fixture.Service.InTenantAsync(area.Tenant, db => db.ContactAgreements.SingleAsync());
        Assert.Equal((after, 30), (agreed.ProfessionalId, agreed.EveryDays));
    }

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
