using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class AskExpertsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-08")]
    public async Task A_child_has_its_question_fields_and_history()
    {
        var story = await ExpertStory.BeginAsync(fixture);

        var asked = await ExpertStory.AcceptedAsync(story.Child.Client, story.Child.Path("expert-cases"), story.Question());

        Assert.Equal(("requested", story.Child.ChildId), (asked.Text("status"), asked.GetProperty("childId").GetGuid()));
        Assert.Equal(["requested"], asked.GetProperty("history").EnumerateArray().Select(change => change.Text("status")));
        await story.Child.HiddenFromOthersAsync(HttpMethod.Post, story.Child.Path("expert-cases"), story.Question());
    }

    [Fact]
    public async Task A_group_of_another_area_is_unknown()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var elsewhere = await ExpertStory.BeginAsync(fixture);

        using var answer = await story.Child.Client.PostAsJsonAsync(story.Child.Path("expert-cases"), elsewhere.Question());

        await answer.AssertFieldAsync("groupId", "unknown_group");
    }
}
