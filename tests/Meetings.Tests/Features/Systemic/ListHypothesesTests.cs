using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class ListHypothesesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Comes_page_by_page_oldest_first_and_for_who_may_see_the_child()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        foreach (var text in (string[])["A", "B", "C"])
        {
            await Thinking.RaisedAsync(room, text);
        }

        var path = $"/api/meetings/children/{room.ChildId}/hypotheses?limit=2";
        var first = await room.Client.JsonAsync(path);
        var second = await room.Client.JsonAsync($"{path}&cursor={first.Text("next")}");
        Assert.Equal(["A", "B", "C"], first.Items().Concat(second.Items()).Select(row => row.Text("text")));
        using var stranger = await room.SendAsync(HttpMethod.Get, path, caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
