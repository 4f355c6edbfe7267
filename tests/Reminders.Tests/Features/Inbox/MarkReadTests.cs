using System.Net;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Inbox;

public sealed class MarkReadTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Is_read_once_and_stays_read_since_then()
    {
        var (me, _) = await InboxStory.RemindedAsync(fixture, meetings: 2);
        var item = (await me.JsonAsync("/api/reminders/inbox")).Items()[0].Id();
        Assert.Equal(HttpStatusCode.NoContent, (await ReadAsync(me, item)).StatusCode);
        var since = (await me.JsonAsync("/api/reminders/inbox")).Items()[0].Text("readAt");
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NoContent, (await ReadAsync(me, item)).StatusCode);
        Assert.Equal(since, (await me.JsonAsync("/api/reminders/inbox")).Items()[0].Text("readAt"));
        Assert.NotEqual(item, Assert.Single((await me.JsonAsync("/api/reminders/inbox?unread=true")).Items()).Id());
    }

    [Fact]
    public async Task Nobody_marks_what_is_not_theirs()
    {
        var (me, colleague) = await InboxStory.RemindedAsync(fixture, meetings: 1);
        var item = (await me.JsonAsync("/api/reminders/inbox")).Items()[0].Id();
        await ReadAsync(colleague, item).MissingAsync();
        await ReadAsync(me, Guid.CreateVersion7()).MissingAsync();
        Assert.Single((await me.JsonAsync("/api/reminders/inbox?unread=true")).Items());
    }

    private static Task<HttpResponseMessage> ReadAsync(HttpClient client, Guid item) =>
        client.PostAsync(new Uri($"/api/reminders/inbox/{item}/read", UriKind.Relative), null);
}
