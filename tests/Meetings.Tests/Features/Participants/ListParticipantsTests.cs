using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class ListParticipantsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Members_belong_to_the_coming_meetings_as_long_as_they_are_members()
    {
        var meeting = await InMeeting.OfAsync(area);
        var joined = await area.ProfessionalAsync();
        await area.JoinAsync(meeting.TeamId, joined, role: TeamRole.Coordinator);
        Assert.Equal(["familyTherapist", "coordinator"], (await meeting.EveryoneAsync()).ConvertAll(one => one.Text("role")));

        await fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(
            new TeamMemberLeft(area.Tenant, meeting.TeamId, meeting.Member.Participant, new(2026, 1, 12), MeetingsFixture.Now));

        var left = Assert.Single(await meeting.EveryoneAsync());
        Assert.Equal((joined, true), (left.GetProperty("professionalId").GetGuid(), left.GetProperty("member").GetBoolean()));
    }

    [Fact]
    public async Task A_member_keeps_the_same_id_once_something_is_written_down()
    {
        var meeting = await InMeeting.OfAsync(area);
        var before = Assert.Single(await meeting.EveryoneAsync()).GetProperty("id").GetGuid();

        await area.PostedAsync(meeting.PathOf(before, "answer"), new { answer = "accepted" });

        var after = Assert.Single(await meeting.EveryoneAsync());
        Assert.Equal((before, "accepted"), (after.GetProperty("id").GetGuid(), after.Text("answer")));
    }

    [Fact]
    public async Task Stands_in_the_order_of_the_roles_and_nobody_changes_place_when_something_is_written_down()
    {
        var meeting = await InMeeting.OfAsync(area);
        foreach (var role in (TeamRole[])[TeamRole.Coordinator, TeamRole.Member, TeamRole.ResponsibleSocialWorker, TeamRole.Member])
        {
            await area.JoinAsync(meeting.TeamId, await area.ProfessionalAsync(), role: role);
        }

        await meeting.InvitedAsync(new { role = "workPair", whyPresent = "x", professionalId = await area.ProfessionalAsync() });
        var before = (await meeting.EveryoneAsync()).ConvertAll(one => (one.Text("id"), one.Text("role")));
        await area.PostedAsync(meeting.PathOf(Guid.Parse(before[0].Item1!), "answer"), new { answer = "accepted" });

        var after = (await meeting.EveryoneAsync()).ConvertAll(one => (one.Text("id"), one.Text("role")));

        Assert.Equal(["responsibleSocialWorker", "workPair", "familyTherapist", "coordinator", "professional", "professional"], before.ConvertAll(one => one.Item2));
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Is_hidden_from_those_who_do_not_work_here()
    {
        var meeting = await InMeeting.OfAsync(area);
        foreach (var role in (Role[])[Role.Family, Role.Partner, Role.Admin, Role.Auditor, Role.Trainer])
        {
            using var answer = await area.As(role).GetAsync(new Uri(meeting.Path, UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
