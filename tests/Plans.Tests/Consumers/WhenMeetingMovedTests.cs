namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenMeetingMovedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    public async Task An_evaluation_moves_with_the_meeting_that_it_was_given_to_however_far()
    {
        var story = await MeetingStory.OpenAsync(fixture);
        await story.ScheduledAsync("2027-01-28");
        await story.MidAsync(story.MeetingId);
        var message = Guid.CreateVersion7();

        await story.MovedAsync("2027-04-01", 3, message);
        await story.MovedAsync("2027-04-01", 3, message);
        await story.MovedAsync("2027-02-01", 2);

        Assert.Equal(("2027-04-01", 1), (await story.MidDueAsync(), await story.MovesAsync()));
    }
}
