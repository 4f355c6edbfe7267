using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class ExportAgendasTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Holds_the_items_about_the_child()
    {
        var area = new Area(fixture.Service);
        var room = await Room.OfChildrenAsync(area);
        await room.PostAsync($"{room.Path}/agenda", new { structure = "hypotheses" });

        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{room.ChildId}/export");

        Assert.Equal(5, export.GetProperty("content").GetProperty("agendas").GetArrayLength());
    }
}
