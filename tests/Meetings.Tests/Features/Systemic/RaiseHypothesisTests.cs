using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class RaiseHypothesisTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-09")]
    public async Task Is_open_and_says_whose_view_it_is()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var hypothesis = await Thinking.RaisedAsync(room, "Aamut ovat ainoa yhteinen hetki");

        Assert.Equal(("open", "Äiti", 1), (hypothesis.Text("state"), hypothesis.Text("whose"), hypothesis.GetProperty("history").GetArrayLength()));
        using var nobodys = await room.SendAsync(HttpMethod.Post, $"{room.Path}/children/{room.ChildId}/hypotheses", new { text = "x", whose = " " });
        await nobodys.AssertFieldAsync("whose", "not_empty");
    }
}
