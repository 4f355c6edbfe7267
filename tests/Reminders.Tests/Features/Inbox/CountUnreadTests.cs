using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Inbox;

public sealed class CountUnreadTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Counts_what_the_caller_has_not_read()
    {
        var (me, colleague) = await InboxStory.RemindedAsync(fixture, meetings: 3);
        Assert.Equal(3, await CountAsync(me));
        var first = (await me.JsonAsync("/api/reminders/inbox")).Items()[0].Id();
        using var read = await me.PostAsync(new Uri($"/api/reminders/inbox/{first}/read", UriKind.Relative), null);
        Assert.Equal((2, 3), (await CountAsync(me), await CountAsync(colleague)));
    }

    private static async Task<int> CountAsync(HttpClient client) =>
        (await client.JsonAsync("/api/reminders/inbox/unread")).GetProperty("count").GetInt32();
}
