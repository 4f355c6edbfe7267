using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class GetCooperationRecordTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_found_under_its_own_child_only()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        var sibling = await ChildCase.OpenAsync(story.Child.Area);

        using var elsewhere = await sibling.Client.GetAsync(new Uri(sibling.Path($"cooperation-records/{story.Id}"), UriKind.Relative));

        await elsewhere.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await story.Child.HiddenFromFamilyAsync(story.Path);
        await story.Child.HiddenFromOthersAsync(HttpMethod.Get, story.Path, null);
    }
}
