namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenMeetingScheduledTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    public async Task An_evaluation_follows_the_first_meeting_after_its_day_once()
    {
        var story = await MeetingStory.OpenAsync(fixture);
        await story.MidAsync();
        var message = Guid.CreateVersion7();

        await story.ScheduledAsync("2027-02-04", message);
        await story.ScheduledAsync("2027-02-04", message);

        Assert.Equal(("2027-02-04", 1), (await story.MidDueAsync(), await story.MovesAsync()));
    }
}
