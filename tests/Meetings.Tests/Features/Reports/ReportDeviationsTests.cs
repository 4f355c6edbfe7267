using System.Net;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Reports;

public sealed class ReportDeviationsTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/reports/deviations";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-06")]
    public async Task Counts_per_team_in_how_many_of_the_held_meetings_something_was_missing()
    {
        var meeting = await InMeeting.OfAsync(area, date: "2026-01-01");
        await HoldAsync(meeting.Id, new { participantId = meeting.Member.Participant, attendance = "present" });
        var second = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(meeting.TeamId, ("date", "2026-01-01")))).GetProperty("id").GetGuid();
        await HoldAsync(second);
        var old = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(meeting.TeamId, ("date", "2024-12-31")))).GetProperty("id").GetGuid();
        await HoldAsync(old);

        var report = await area.As(Role.Professional).JsonAsync($"{Path}?from=2025-01-01");

        Assert.Equal((2, 0), (report.GetProperty("held").GetInt32(), report.GetProperty("withoutDeviation").GetInt32()));
        var lines = report.GetProperty("lines").EnumerateArray().ToDictionary(
            line => $"{line.Text("kind")}:{line.Text("role")}", line => (line.GetProperty("meetings").GetInt32(), line.GetProperty("held").GetInt32()));
        Assert.Equal((1, 2), lines["roleMissing:familyTherapist"]);
        Assert.Equal((2, 2), lines["roleMissing:coordinator"]);
        Assert.Equal((2, 2), lines["noQuorum:"]);
        Assert.Equal((1, 2), lines["attendanceUnknown:"]);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task The_teams_around_single_children_have_one_line_together()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        await HoldAsync((await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientPlan"), ("date", "2025-12-30")))).GetProperty("id").GetGuid());

        var report = await area.As(Role.Professional).JsonAsync(Path);

        Assert.All(report.GetProperty("lines").EnumerateArray(), line => Assert.Null(line.Text("teamId")));
        Assert.Equal(2, report.GetProperty("lines").GetArrayLength());
        Assert.DoesNotContain(teamId.ToString(), report.ToString(), StringComparison.Ordinal);
        var asked = await area.As(Role.Professional).JsonAsync($"{Path}?teamId={teamId}");
        Assert.Equal((0, 0), (asked.GetProperty("held").GetInt32(), asked.GetProperty("lines").GetArrayLength()));
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).GetAsync(new Uri(Path, UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private Task<System.Text.Json.JsonElement> HoldAsync(Guid id, params object[] attendance) =>
        area.PostedAsync($"{Area.Meetings}/{id}/held", new { attendance });
}
