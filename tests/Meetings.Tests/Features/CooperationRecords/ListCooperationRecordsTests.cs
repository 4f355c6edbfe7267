using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class ListCooperationRecordsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_records_page_by_page_and_exports_them()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        var second = await story.Child.AcceptedAsync(HttpMethod.Post, story.Child.Path("cooperation-records"), new { on = "2026-01-13" });

        var first = await story.Child.Client.JsonAsync(story.Child.Path("cooperation-records?limit=1"));
        var rest = await story.Child.Client.JsonAsync(story.Child.Path($"cooperation-records?limit=1&cursor={first.Text("next")}"));
        var export = await story.Child.Area.As(Role.Lead).JsonAsync(story.Child.Path("export"));

        Assert.Equal(
            [story.Id, second.GetProperty("id").GetGuid()],
            first.Items().Concat(rest.Items()).Select(record => record.GetProperty("id").GetGuid()));
        Assert.All(first.Items(), record => Assert.Equal(7, record.GetProperty("sections").GetArrayLength()));
        Assert.Equal(2, export.GetProperty("content").GetProperty("cooperationRecords").GetArrayLength());
    }
}
