namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class DoProcessItemTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_an_item_of_the_template_and_done_once()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var process = await story.PathOfAsync("letsTalkAboutChildren");

        await story.DoAsync(process, "talk", "strengths");

        await story.RefusedAsync("item_done", process, "items", new { stepKey = "talk", itemKey = "strengths", on = "2026-01-01" });
        await story.RefusedAsync("item_unknown", process, "items", new { stepKey = "council", itemKey = "strengths", on = "2026-01-01" });
        await story.RefusedAsync("day_in_future", process, "items", new { stepKey = "talk", itemKey = "actions", on = "2026-01-02" });
    }
}
