namespace SystemicPlatform.Plans.Tests.Consumers;

public sealed class WhenTeamDissolvedTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "R-14")]
    public async Task Evaluations_of_a_team_that_is_no_more_keep_their_agreed_day()
    {
        var story = await MeetingStory.OpenAsync(fixture);
        await story.MidAsync();
        await story.ScheduledAsync("2027-02-04");

        await story.DissolvedAsync("2027-01-15");

        Assert.Equal("2027-01-28", await story.MidDueAsync());
    }
}
