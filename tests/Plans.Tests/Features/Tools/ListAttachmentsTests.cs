using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class ListAttachmentsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-06")]
    public async Task Shows_where_a_tool_lies()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (tool, meeting) = ((await one.ToolAsync("timeline")).Id(), Guid.CreateVersion7());
        Assert.Empty((await one.ReadAsync($"tools/{tool}/attachments")).Items());
        await one.PostedAsync($"tools/{tool}/attachments", new { to = "meeting", targetId = meeting });

        Assert.Equal(meeting, (await one.ReadAsync($"tools/{tool}/attachments", one.Child)).Items().Single().GetProperty("targetId").GetGuid());
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}/attachments", null, Role.Family, Role.Partner);
    }
}
