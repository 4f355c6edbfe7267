using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ListExpertGroupsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_areas_own_groups_page_by_page()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        await ExpertStory.BeginAsync(fixture);
        var second = await ExpertStory.AcceptedAsync(story.Lead, "/api/meetings/expert-groups", story.Group(false));

        var first = await story.Child.Client.JsonAsync("/api/meetings/expert-groups?limit=1");
        var rest = await story.Child.Client.JsonAsync($"/api/meetings/expert-groups?limit=1&cursor={first.Text("next")}");

        Assert.Equal(
            [story.GroupId, second.GetProperty("id").GetGuid()],
            first.Items().Concat(rest.Items()).Select(item => item.GetProperty("id").GetGuid()));
        Assert.Null(rest.Text("next"));
    }
}
