using System.Net;
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

    [Fact]
    [Trait("covers", "R-03")]
    public async Task A_family_finds_the_shared_versions_of_its_own_meetings_alone()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var (theirs, others) = (await child.MeetingAsync("cooperation", "2026-01-12"), await child.MeetingAsync("cooperation", "2026-01-13"));
        var (shared, unmet) = (await SharedAsync(child, theirs, "2026-01-12"), await SharedAsync(child, others, "2026-01-13"));
        await CooperationStory.OpenAsync(child, theirs, "2026-01-12");
        var neighbour = child.Area.As(await child.FamilyAsync(theirs));

        var listed = (await neighbour.JsonAsync(child.Path("cooperation-records"))).Items().Single();

        Assert.Equal((shared.Id.ToString(), 0), (listed.Text("id"), listed.GetProperty("sections").GetArrayLength()));
        Assert.Equal(1, (await neighbour.JsonAsync($"{shared.Path}/versions/1")).GetProperty("number").GetInt32());
        using var hidden = await neighbour.GetAsync(new Uri($"{unmet.Path}/versions/1", UriKind.Relative));
        await hidden.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private static async Task<CooperationStory> SharedAsync(ChildCase child, Guid meetingId, string on)
    {
        var story = await CooperationStory.OpenAsync(child, meetingId, on);
        await story.WholeAsync();
        await story.ShareAsync();
        return story;
    }
}
