using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ListReflectionsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Comes_page_by_page_latest_first()
    {
        var room = await Room.OfChildrenAsync(new Area(fixture.Service));
        var path = $"/api/meetings/teams/{room.TeamId}/reflections";
        foreach (var theme in (string[])["A", "B", "C"])
        {
            await room.PostAsync(path, new { on = "2026-03-10", theme });
        }

        var first = await room.Client.JsonAsync($"{path}?limit=2");
        var second = await room.Client.JsonAsync($"{path}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(["C", "B", "A"], first.Items().Concat(second.Items()).Select(row => row.Text("theme")));
    }
}
