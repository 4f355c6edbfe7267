using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ScheduleReflectionTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-09")]
    public async Task Sets_time_aside_and_needs_a_day_that_can_be_meant()
    {
        var room = await Room.OfChildrenAsync(new Area(fixture.Service));
        var path = $"/api/meetings/teams/{room.TeamId}/reflections";
        var occasion = await room.PostAsync(path, new { on = "2026-03-10", theme = "Mitä opimme talvella" });
        Assert.Equal(("2026-03-10", null), (occasion.Text("on"), occasion.Text("notes")));
        using var never = await room.SendAsync(HttpMethod.Post, path, new { on = "0001-01-01", theme = "x" });
        await never.AssertFieldAsync("on", "implausible_day");
    }
}
