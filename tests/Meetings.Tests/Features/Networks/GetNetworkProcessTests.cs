using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class GetNetworkProcessTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_found_under_its_own_child_only()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        var sibling = await ChildCase.OpenAsync(story.Child.Area);

        Assert.Equal(story.Id, (await story.ReadAsync()).GetProperty("id").GetGuid());
        await story.Child.HiddenFromOthersAsync(HttpMethod.Get, story.Path, null);
        using var elsewhere = await sibling.Client.GetAsync(new Uri(sibling.Path($"network-processes/{story.Id}"), UriKind.Relative));
        await elsewhere.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "A1-14")]
    public async Task The_export_has_every_round()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.ToWorkAsync();
        await story.PostAsync("rounds", new { evaluation = "Hyvin", coreIssue = "Illat" });

        var export = await story.Child.Area.As(Role.Lead).JsonAsync(story.Child.Path("export"));

        var process = Assert.Single(export.GetProperty("content").GetProperty("networkProcesses").EnumerateArray());
        Assert.Equal(2, process.GetProperty("rounds").GetArrayLength());
    }
}
