using System.Net;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Inbox;

public sealed class MarkAllReadTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Reads_all_of_the_callers_own_and_nobody_elses()
    {
        var (me, colleague) = await InboxStory.RemindedAsync(fixture, meetings: 2);
        using var read = await me.PostAsync(new Uri("/api/reminders/inbox/read", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, read.StatusCode);
        Assert.Empty((await me.JsonAsync("/api/reminders/inbox?unread=true")).Items());
        Assert.Equal(2, (await colleague.JsonAsync("/api/reminders/inbox?unread=true")).Items().Count);
    }
}
