using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

public sealed class ListFeedsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_ones_own_feeds_only_and_when_they_were_last_read()
    {
        var (_, client) = await area.WorkerAsync();
        var (_, other) = await area.WorkerAsync();
        Assert.Empty((await client.JsonAsync(Feeds.Path)).Items());
        var (read, path) = await area.OpenAsync(client);
        var (unread, _) = await area.OpenAsync(client);
        await area.OpenAsync(other);
        await fixture.ReadAsync(path);

        var feeds = (await client.JsonAsync(Feeds.Path)).Items();

        Assert.Equal(
            [(read.ToString(), "2026-01-01"), (unread.ToString(), (string?)null)], feeds.Select(feed => (feed.Text("id")!, feed.Text("lastReadOn"))));
    }
}
