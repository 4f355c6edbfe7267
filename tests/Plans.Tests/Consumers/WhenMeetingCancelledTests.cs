namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenMeetingCancelledTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    public async Task A_cancelled_meeting_takes_no_evaluation_with_it()
    {
        var story = await MeetingStory.OpenAsync(fixture);
        await story.ScheduledAsync("2027-04-01");
        await story.MidAsync(story.MeetingId);
        var message = Guid.CreateVersion7();

        await story.CancelledAsync(2, message);
        await story.CancelledAsync(2, message);
        Assert.Equal(("2027-01-28", 1), (await story.MidDueAsync(), await story.MovesAsync()));

        await story.MovedAsync("2027-02-02", 3);
        Assert.Equal("2027-02-02", await story.MidDueAsync());
    }
}
