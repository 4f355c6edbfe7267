using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class TellOutcomeTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_told_in_a_meeting_about_the_same_child()
    {
        var area = new Area(fixture.Service);
        var room = await Room.OfChildAsync(area);
        await Thinking.OpenedAsync(room);
        using var agreed = await Thinking.PutAsync(room, "/conversation", new { conversation = new { who = "A", with = "B", about = "C", by = "2026-01-08" } });
        using var elsewhere = await Thinking.PutAsync(room, "/outcome", new { outcome = "x", meetingId = (await Room.OfChildAsync(area)).MeetingId });
        using var told = await Thinking.PutAsync(room, "/outcome", new { outcome = "x", meetingId = room.MeetingId });

        await elsewhere.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (agreed.StatusCode, told.StatusCode));
    }
}
