using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Maps;

public sealed class DrawHelpingMapTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-09")]
    [Trait("covers", "A1-06")]
    public async Task Starts_from_the_clients_own_vision_and_grows_by_versions()
    {
        var room = await Room.OfChildAsync(area);
        var path = $"{room.Path}/children/{room.ChildId}/helping-maps";
        await room.PostAsync(path, new { basedOn = 0, content = new { vision = "Aamut ilman riitaa", whose = "Lapsi" } });
        await room.PostAsync(path, new { basedOn = 1, content = new { vision = "Aamut ilman riitaa", whose = "Lapsi", obstacles = "Kiire", supports = "Isoäiti", plan = "Herätys ajoissa" } });
        using var late = await room.SendAsync(HttpMethod.Post, path, new { basedOn = 1, content = new { vision = "x", whose = "y" } });
        using var empty = await room.SendAsync(HttpMethod.Post, path, new { basedOn = 2, content = new { vision = " ", whose = "y" } });

        var problem = await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Kiire", problem.GetProperty("current").GetProperty("content").Text("obstacles"));
        await empty.AssertFieldAsync("content.vision", "not_empty");
        Assert.Equal([2, 1], (await room.Client.JsonAsync($"/api/meetings/children/{room.ChildId}/helping-maps")).Items().Select(map => map.GetProperty("version").GetInt32()));
    }
}
