namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class ShareCooperationRecordTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-19")]
    public async Task Is_shared_when_whole_and_mended_in_a_next_version()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        await story.NotSharedAsync("section_missing");
        await story.WholeAsync();

        Assert.Equal(1, (await story.ShareAsync()).GetProperty("sharedVersion").GetInt32());
        await story.NotSharedAsync("nothing_new");
        await story.WrittenAsync("basics", new { guardians = new[] { "Maria Testimetsä", "Jari Testimetsä" } });
        Assert.True((await story.ReadAsync()).GetProperty("changedSinceShared").GetBoolean());
        Assert.Equal(2, (await story.ShareAsync()).GetProperty("sharedVersion").GetInt32());
    }

    [Fact]
    [Trait("covers", "R-13")]
    public async Task Each_goal_has_who_does_what_and_when()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        await story.WholeAsync();
        await story.WrittenAsync("workPlan", new[] { CooperationStory.Work("g1"), CooperationStory.Work("g2") });

        await story.NotSharedAsync("goal_without_work");
    }
}
