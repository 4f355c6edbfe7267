using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class MarkAttendanceTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Theory]
    [InlineData("present")]
    [InlineData("remote")]
    [InlineData("absentNotified")]
    [InlineData("absent")]
    [InlineData("unknown")]
    public async Task Tells_apart_who_was_there_how_and_who_said_so(string attendance)
    {
        var meeting = await InMeeting.OfAsync(area, date: "2026-01-01");

        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "attendance"), new { attendance });

        Assert.Equal(attendance, Assert.Single(await meeting.EveryoneAsync()).Text("attendance"));
    }

    [Fact]
    public async Task Nobody_was_there_before_its_day_but_one_may_have_said_so()
    {
        var meeting = await InMeeting.OfAsync(area);
        foreach (var attendance in (string[])["present", "remote", "absent"])
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "attendance"), new { attendance });
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_lies_ahead");
        }

        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "attendance"), new { attendance = "absentNotified" });
        using var family = await area.As(Role.Family).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "attendance"), new { attendance = "absent" });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
