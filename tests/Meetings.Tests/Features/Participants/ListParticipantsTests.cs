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
