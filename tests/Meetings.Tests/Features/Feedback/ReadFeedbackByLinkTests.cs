using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class ReadFeedbackByLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_a_kind_and_a_time_and_opens_once_the_meeting_was_held()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        var link = await linked.LinkAsync("feedback");
        using var early = await linked.ReadAsync(link);
        Assert.False((await early.BodyAsync()).GetProperty("open").GetBoolean());
        await linked.Room.HeldAsync();
        using var read = await linked.ReadAsync(link);

        var shown = await read.BodyAsync();
        Assert.True(shown.GetProperty("open").GetBoolean());
        Assert.Equal(["kind", "startsAt", "endsAt", "status", "open"], shown.EnumerateObject().Select(member => member.Name));
        using var wrong = await linked.ReadAsync(link.Replace("/feedback/", "/preparations/", StringComparison.Ordinal));
        await wrong.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
