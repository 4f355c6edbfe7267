using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ChangeReflectionTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-09")]
    public async Task Keeps_what_was_learned_and_the_second_of_two_learns_of_the_first()
    {
        var room = await Room.OfChildrenAsync(new Area(fixture.Service));
        var occasion = await room.PostAsync($"/api/meetings/teams/{room.TeamId}/reflections", new { on = "2026-03-10", theme = "Talvi" });
        var path = $"/api/meetings/reflections/{occasion.Text("id")}";
        var body = new { on = "2026-03-17", theme = "Talvi", notes = "Kuuntelu auttoi" };
        using var changed = await room.SendAsync(HttpMethod.Put, path, body, occasion.Text("eTag"));
        using var late = await room.SendAsync(HttpMethod.Put, path, body, occasion.Text("eTag"));

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("Kuuntelu auttoi", (await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale")).GetProperty("current").Text("notes"));
    }
}
