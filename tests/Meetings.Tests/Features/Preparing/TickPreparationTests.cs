using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class TickPreparationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-05")]
    public async Task Keeps_who_saw_to_it_until_it_turns_out_otherwise()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), "clientPlan", "2026-01-15");
        var item = (await room.PostAsync($"{room.Path}/preparation")).Items()[0].Text("id");

        var done = await room.PostAsync($"{room.Path}/preparation/{item}", new { done = true });
        var undone = await room.PostAsync($"{room.Path}/preparation/{item}", new { done = false });
        using var unknown = await room.SendAsync(HttpMethod.Post, $"{room.Path}/preparation/{Guid.CreateVersion7()}", new { done = true });

        Assert.Equal($"Testi {room.Worker.Subject}", done.Text("doneBy"));
        Assert.Null(undone.Text("doneBy"));
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
