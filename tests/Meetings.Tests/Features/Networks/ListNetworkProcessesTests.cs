using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class ListNetworkProcessesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_processes_page_by_page_and_those_of_no_other_child()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        var child = story.Child;
        var second = await child.AcceptedAsync(HttpMethod.Post, child.Path("network-processes"), NetworkStory.Need);
        var sibling = await ChildCase.OpenAsync(child.Area);
        await sibling.AcceptedAsync(HttpMethod.Post, sibling.Path("network-processes"), NetworkStory.Need);

        var first = await child.Client.JsonAsync(child.Path("network-processes?limit=1"));
        var rest = await child.Client.JsonAsync(child.Path($"network-processes?limit=1&cursor={first.Text("next")}"));

        Assert.Equal([story.Id], first.Items().Select(item => item.GetProperty("id").GetGuid()));
        Assert.Equal([second.GetProperty("id").GetGuid()], rest.Items().Select(item => item.GetProperty("id").GetGuid()));
        Assert.Null(rest.Text("next"));
        await child.HiddenFromOthersAsync(HttpMethod.Get, child.Path("network-processes"), null);
    }
}
