using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class DetachToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-06")]
    public async Task Is_taken_away_once_and_the_tool_stays()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (tool, meeting) = ((await one.ToolAsync("timeline")).Id(), Guid.CreateVersion7());
        var path = $"tools/{tool}/attachments/{(await one.PostedAsync($"tools/{tool}/attachments", new { to = "meeting", targetId = meeting })).Id()}/remove";

        using var removed = await one.PostAsync(path, new { });

        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Empty((await one.ReadAsync($"tools?attachedTo={meeting}")).Items());
        Assert.Single((await one.ReadAsync("tools")).Items());
        await one.PostAsync(path, new { }).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Post, path, new { }, Role.Family, Role.Partner);
    }
}
