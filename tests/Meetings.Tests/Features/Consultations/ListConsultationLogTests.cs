using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class ListConsultationLogTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-21")]
    public async Task Shows_the_areas_own_entries_page_by_page()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        foreach (var kind in new[] { "mentoring", "changeSupport" })
        {
            await ConsultationStory.PostedAsync(story.Worker, "/api/meetings/consultation-log", new { kind, on = "2026-01-01", minutes = 60, remote = true });
        }

        var first = await story.Worker.JsonAsync("/api/meetings/consultation-log?limit=1");
        var rest = await story.Worker.JsonAsync($"/api/meetings/consultation-log?limit=1&cursor={first.Text("next")}");

        Assert.Equal(["mentoring", "changeSupport"], first.Items().Concat(rest.Items()).Select(entry => entry.Text("kind")));
    }
}
