using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class ChangeSystemicRecordTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Says_why_there_are_few_hypotheses_and_not_over_somebody_elses_words()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        await Thinking.OpenedAsync(room);
        using var read = await room.SendAsync(HttpMethod.Get, Thinking.Path(room));
        var body = new { opening = Thinking.Opening, fewHypothesesReason = "Ensin kuullaan lasta." };

        using var changed = await room.SendAsync(HttpMethod.Put, Thinking.Path(room), body, read.Headers.ETag!.Tag);
        using var late = await room.SendAsync(HttpMethod.Put, Thinking.Path(room), body, read.Headers.ETag.Tag);

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        var problem = await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Ensin kuullaan lasta.", problem.GetProperty("current").Text("fewHypothesesReason"));
    }
}
