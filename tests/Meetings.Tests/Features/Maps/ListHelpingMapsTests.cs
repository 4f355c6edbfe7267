using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Maps;

public sealed class ListHelpingMapsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_the_familys_too_and_nobody_elses()
    {
        var area = new Area(fixture.Service);
        var room = await Room.OfChildAsync(area);
        await room.PostAsync($"{room.Path}/children/{room.ChildId}/helping-maps", new { basedOn = 0, content = new { vision = "Oma toive", whose = "Lapsi" } });
        var path = $"/api/meetings/children/{room.ChildId}/helping-maps";

        Assert.Equal("Oma toive", (await area.As(await room.FamilyAsync()).JsonAsync(path)).Items().Single().GetProperty("content").Text("vision"));
        using var stranger = await room.SendAsync(HttpMethod.Get, path, caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{room.ChildId}/export");
        Assert.Equal(1, export.GetProperty("content").GetProperty("helpingMaps").GetArrayLength());
    }
}
