using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class ListChildProcessesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_own_page_by_page_and_exports_them()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        await story.StartAsync("letsTalkAboutChildren");
        await story.StartAsync("schoolNonAttendance");

        var first = await story.Child.Client.JsonAsync($"{story.Processes}?limit=1");
        var rest = await story.Child.Client.JsonAsync($"{story.Processes}?limit=1&cursor={first.Text("next")}");
        var export = await story.Lead.JsonAsync(story.Child.Path("export"));

        Assert.Equal(["letsTalkAboutChildren", "schoolNonAttendance"], first.Items().Concat(rest.Items()).Select(process => process.Text("templateKey")));
        Assert.Equal(2, export.GetProperty("content").GetProperty("processes").GetArrayLength());
    }
}
