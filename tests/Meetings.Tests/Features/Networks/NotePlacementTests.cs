namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class NotePlacementTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-13")]
    public async Task A_considered_placement_shows_that_the_close_network_is_not_mapped_yet()
    {
        var story = await NetworkStory.BeginAsync(fixture);

        Assert.True((await story.PutAsync("placement", new { placementConsidered = true })).GetProperty("mappingMissing").GetBoolean());
        var mapped = await story.PutAsync("placement", new { placementConsidered = true, closeNetworkMappedOn = "2026-01-01" });

        Assert.False(mapped.GetProperty("mappingMissing").GetBoolean());
        await story.Child.RefusedAsync(
            "day_in_future", HttpMethod.Put, $"{story.Path}/placement",
            new { placementConsidered = true, closeNetworkMappedOn = "2026-01-02" }, story.Path);
    }
}
