using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ListChildExpertCasesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_own_cases_page_by_page_and_exports_them()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var sibling = await ChildCase.OpenAsync(story.Child.Area);
        Guid[] cases = [await story.AskAsync(), await story.AskAsync()];
        await story.AskAsync(sibling);

        var first = await story.Child.Client.JsonAsync(story.Child.Path("expert-cases?limit=1"));
        var rest = await story.Child.Client.JsonAsync(story.Child.Path($"expert-cases?cursor={first.Text("next")}"));
        var export = await story.Lead.JsonAsync(story.Child.Path("export"));

        Assert.Equal(cases, first.Items().Concat(rest.Items()).Select(one => one.GetProperty("id").GetGuid()));
        await story.Child.HiddenFromFamilyAsync(story.Child.Path("expert-cases"));
        Assert.Equal(2, export.GetProperty("content").GetProperty("expertCases").GetArrayLength());
    }
}
