using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class HoldMeetingTests(MeetingsFixture fixture)
{
    private const string Today = "2026-01-01";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-06")]
    public async Task A_whole_roster_is_no_deviation_and_the_children_are_told_of()
    {
        var child = await area.ChildAsync();
        var meeting = await InMeeting.OfAsync(area, date: Today);
        await area.PostedAsync($"{Area.Meetings}/{meeting.Id}/children", new { childId = child });
        var present = new List<object> { new { participantId = meeting.Member.Participant, attendance = "remote" } };
        foreach (var role in (string[])["responsibleSocialWorker", "consultingSocialWorker", "coordinator"])
        {
            present.Add(new { participantId = await GuestAsync(meeting, role), attendance = "present" });
        }

        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "duties"), new { chair = false, recorder = false, preparer = true });
        var held = await HeldAsync(meeting, present);

        Assert.Equal(("held", 2, 0), (held.Text("status"), held.GetProperty("version").GetInt32(), held.GetProperty("deviations").GetArrayLength()));
        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingHeld>(area.Tenant));
        Assert.Equal((meeting.Id, meeting.TeamId, MeetingKind.ProfessionalTeam, 2), (told.MeetingId, told.TeamId, told.Kind, told.Version));
        Assert.Equal([child], told.ChildIds);
    }

    [Fact]
    [Trait("covers", "R-05")]
    public async Task What_is_missing_is_written_down_and_not_refused_and_goes_when_it_is_put_right()
    {
        var meeting = await InMeeting.OfAsync(area, date: Today);

        var held = await HeldAsync(meeting, []);

        Assert.Equal(
            ["attendanceUnknown:", "noChild:", "noPreparer:", "noQuorum:", "roleMissing:consultingSocialWorker", "roleMissing:coordinator", "roleMissing:familyTherapist", "roleMissing:responsibleSocialWorker"],
            held.GetProperty("deviations").EnumerateArray().Select(one => $"{one.Text("kind")}:{one.Text("role")}").Order(StringComparer.Ordinal));

        Assert.Equal(8, await DeviationsShownAsync(meeting));

        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "attendance"), new { attendance = "present" });
        Assert.Equal(6, await DeviationsShownAsync(meeting));
        Assert.Equal(6, await fixture.Service.InTenantAsync(area.Tenant, db => db.Deviations.CountAsync()));
    }

    [Fact]
    public async Task Who_was_there_stays_true_when_the_team_changes()
    {
        var meeting = await InMeeting.OfAsync(area, date: Today);
        await HeldAsync(meeting, [new { participantId = meeting.Member.Participant, attendance = "present" }]);

        await fixture.Service.DeliverAsync<TeamMemberLeft, WhenTeamMemberLeft>(
            new TeamMemberLeft(area.Tenant, meeting.TeamId, meeting.Member.Participant, new(2025, 12, 31), MeetingsFixture.Now));

        Assert.Equal("present", Assert.Single(await meeting.EveryoneAsync()).Text("attendance"));
    }

    [Fact]
    [Trait("covers", "R-03")]
    [Trait("covers", "A0-19")]
    public async Task A_client_team_without_child_or_family_was_no_client_team_meeting()
    {
        var meeting = await InMeeting.OfAsync(area, "clientTeam", TeamKind.Client, Today);
        await AssertRefusedAsync(meeting, "client_team_needs_child");
        var childId = await area.ChildAsync();
        await area.PostedAsync($"{Area.Meetings}/{meeting.Id}/children", new { childId, whyNotFirst = "Kiireellinen" });
        await AssertRefusedAsync(meeting, "client_team_needs_family");
        var mother = await meeting.InvitedAsync(new { role = "family", whyPresent = "Äiti", personId = await area.PersonAsync(childId) });

        var held = await HeldAsync(meeting, [new { participantId = mother, attendance = "absentNotified" }]);

        Assert.Contains(held.GetProperty("deviations").EnumerateArray(), one => one.Text("role") == "family");
    }

    [Fact]
    [Trait("covers", "L-09")]
    public async Task A_client_plan_is_negotiated_without_the_family_where_an_obvious_obstacle_is_named()
    {
        var (child, other) = (await ChildCase.OpenAsync(area), await ChildCase.OpenAsync(area));
        var (excused, missed) = (await child.MeetingAsync("clientPlan", Today), await other.MeetingAsync("clientPlan", Today));
        var network = await child.MeetingAsync("network", Today);

        var without = await area.PostedAsync($"{Area.Meetings}/{excused}/held", new { familyObstacle = "Kaikki sairaalassa" });
        var absent = await area.PostedAsync($"{Area.Meetings}/{missed}/held", new { });
        using var refused = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{network}/held", new { familyObstacle = "x" });

        Assert.DoesNotContain(without.GetProperty("deviations").EnumerateArray(), one => one.Text("role") == "family");
        Assert.Contains(absent.GetProperty("deviations").EnumerateArray(), one => one.Text("role") == "family");
        await refused.AssertProblemAsync(HttpStatusCode.Conflict, "obstacle_of_client_plan_only");
        Assert.Equal("Kaikki sairaalassa", (await child.Client.JsonAsync($"{Area.Meetings}/{excused}")).Text("familyObstacle"));
    }

    [Fact]
    [Trait("covers", "R-07")]
    public async Task A_network_meeting_has_a_chair_and_a_recorder_who_are_two_people_unless_the_area_says_otherwise()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        var member = await area.JoinAsync(teamId, await area.ProfessionalAsync());
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network"), ("date", Today)))).GetProperty("id").GetGuid();
        var meeting = new InMeeting(area, id, teamId, Guid.Empty, member);
        await AssertRefusedAsync(meeting, "network_needs_chair");
        await area.PostedAsync(meeting.PathOf(member, "duties"), new { chair = true, recorder = false, preparer = false });
        await AssertRefusedAsync(meeting, "network_needs_recorder");
        await area.PostedAsync(meeting.PathOf(member, "duties"), new { chair = true, recorder = true, preparer = false });
        await AssertRefusedAsync(meeting, "chair_is_recorder");

        await Rules.RulesClient.DecideAsync(area, chairMayRecord: true, quorumOfOthers: 1);

        Assert.Equal("held", (await HeldAsync(meeting, [])).Text("status"));
    }

    [Fact]
    public async Task Not_before_its_day_not_twice_and_not_by_others()
    {
        await AssertRefusedAsync(await InMeeting.OfAsync(area), "meeting_lies_ahead");
        var meeting = await InMeeting.OfAsync(area, date: Today);
        using var family = await area.As(Role.Family).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/held", new { });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var twice = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/held", new
        {
            attendance = new[] { new { participantId = meeting.Id, attendance = "present" }, new { participantId = meeting.Id, attendance = "absent" } },
        });
        await twice.AssertFieldAsync("attendance", "named_twice");
        await HeldAsync(meeting, []);
        await AssertRefusedAsync(meeting, "meeting_held");
        using var invited = await area.As(Role.Lead).PostAsJsonAsync(meeting.Path, new { role = "professional", whyPresent = "x", professionalId = await area.ProfessionalAsync() });
        await invited.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_held");
    }

    private async Task<Guid> GuestAsync(InMeeting meeting, string role) =>
        await meeting.InvitedAsync(new { role, whyPresent = "x", professionalId = await area.ProfessionalAsync() });

    private Task<JsonElement> HeldAsync(InMeeting meeting, IEnumerable<object> attendance) =>
        area.PostedAsync($"{Area.Meetings}/{meeting.Id}/held", new { attendance });

    private async Task AssertRefusedAsync(InMeeting meeting, string code)
    {
        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{Area.Meetings}/{meeting.Id}/held", new { });
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    private async Task<int> DeviationsShownAsync(InMeeting meeting) =>
        (await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{meeting.Id}")).GetProperty("deviations").GetArrayLength();
}
