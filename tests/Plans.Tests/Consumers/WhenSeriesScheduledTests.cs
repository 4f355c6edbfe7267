namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenSeriesScheduledTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    public async Task An_evaluation_follows_the_first_of_a_series_and_no_meeting_a_month_away()
    {
        var story = await MeetingStory.OpenAsync(fixture);
        await story.MidAsync();
        await story.MidAsync(agreedOn: "2027-06-01");

        await story.SeriesAsync("2027-01-20", "2027-02-10", "2027-02-03", "2027-07-10");

        Assert.Equal(1, await story.MovesAsync());
    }
}
