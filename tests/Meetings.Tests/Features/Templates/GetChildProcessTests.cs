using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class GetChildProcessTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_found_under_its_own_child_only()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var path = await story.PathOfAsync("letsTalkAboutChildren");
        var sibling = await ChildCase.OpenAsync(story.Child.Area);

        using var elsewhere = await sibling.Client.GetAsync(new Uri(sibling.Path($"processes/{path[^36..]}"), UriKind.Relative));

        await elsewhere.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await story.Child.HiddenFromOthersAsync(HttpMethod.Get, path, null);
    }
}
