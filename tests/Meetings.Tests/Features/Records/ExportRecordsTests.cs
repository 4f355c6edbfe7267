using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class ExportRecordsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Holds_what_was_written_about_the_child_and_nothing_about_another()
    {
        var room = await Room.OfChildrenAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("situation", room.Children[0]), "Tästä lapsesta");
        await room.WriteAsync(record.Part("situation", room.Children[1]), "Toisesta lapsesta");

        var export = (await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{room.Children[0]}/export")).GetProperty("content").GetProperty("records").GetRawText();

        Assert.Contains("Tästä lapsesta", export, StringComparison.Ordinal);
        Assert.DoesNotContain("Toisesta", export, StringComparison.Ordinal);
    }
}
