using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class ChangeHypothesisTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Keeps_who_changed_it_when_and_why()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var raised = await Thinking.RaisedAsync(room, "Ensimmäinen");

        using var strengthened = await Thinking.ChangedAsync(room, raised, "strengthened", "Isäkin kertoi samaa");
        var now = await strengthened.Content.ReadFromJsonAsync<JsonElement>();
        using var late = await Thinking.ChangedAsync(room, raised, "dropped", "x");
        using var same = await Thinking.ChangedAsync(room, now, "strengthened", "x");
        using var dropped = await Thinking.ChangedAsync(room, now, "dropped", "Ei auta enää");

        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await same.AssertProblemAsync(HttpStatusCode.Conflict, "hypothesis_unchanged");
        Assert.Equal(HttpStatusCode.OK, dropped.StatusCode);
        var listed = (await room.Client.JsonAsync($"/api/meetings/children/{room.ChildId}/hypotheses")).Items().Single();
        Assert.Equal(
            [("open", null), ("strengthened", "Isäkin kertoi samaa"), ("dropped", "Ei auta enää")],
            listed.GetProperty("history").EnumerateArray().Select(change => (change.Text("state"), change.Text("why"))));
        Assert.All(listed.GetProperty("history").EnumerateArray(), change => Assert.Equal($"Testi {room.Worker.Subject}", change.Text("by")));
    }
}
