using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class AgreeConversationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-07")]
    public async Task Says_who_talks_with_whom_about_what_by_when_until_its_outcome_is_told()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        await Thinking.OpenedAsync(room);
        var body = new { conversation = new { who = "Kaisa", with = "Äiti ja isä", about = "Aamuista", by = "2026-01-08" } };

        using var early = await Thinking.PutAsync(room, "/outcome", new { outcome = "x" });
        using var agreed = await Thinking.PutAsync(room, "/conversation", body);
        using var told = await Thinking.PutAsync(room, "/outcome", new { outcome = "Vanhemmat sopivat vuoroista." });
        using var over = await Thinking.PutAsync(room, "/conversation", body);

        await early.AssertProblemAsync(HttpStatusCode.Conflict, "no_conversation");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (agreed.StatusCode, told.StatusCode));
        await over.AssertProblemAsync(HttpStatusCode.Conflict, "conversation_held");
        Assert.Equal("Äiti ja isä", (await room.Client.JsonAsync(Thinking.Path(room))).GetProperty("conversation").Text("with"));
    }
}
