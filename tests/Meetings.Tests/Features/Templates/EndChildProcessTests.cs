using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class EndChildProcessTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Nothing_follows_the_end()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var process = await story.PathOfAsync("letsTalkAboutChildren");

        var ended = await story.Child.AcceptedAsync(HttpMethod.Post, $"{process}/end", new { reason = "Perhe pärjää" });

        Assert.Equal("2026-01-01", ended.Text("endedOn"));
        await story.RefusedAsync("process_ended", process, "end", new { reason = "Uudelleen" });
        await story.RefusedAsync("process_ended", process, "items", new { stepKey = "talk", itemKey = "strengths", on = "2026-01-01" });
    }
}
