using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Jobs;

/// <summary>The clock is set back, or nothing ran for a day.</summary>
public sealed class ClockFaultTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task A_clock_that_is_set_back_sends_nothing_twice_and_loses_nothing()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(10)));
        await fixture.RunJobAsync();
        var sent = await story.DeliveryAsync();

        fixture.Clock.Pass(TimeSpan.FromHours(-2));
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(20)));
        await fixture.RunJobAsync();
        var deliveries = await story.DeliveriesAsync();
        Assert.Equal([(DeliveryState.Sent, 1), (DeliveryState.Sent, 1)], deliveries.Select(delivery => (delivery.State, delivery.Attempts)));
        Assert.Equal(1, fixture.Post.Taken.Count(taken => taken.Delivery == sent.Id));
        fixture.Clock.Pass(TimeSpan.FromHours(2));
        await fixture.RunJobAsync();
        Assert.Equal(2, (await story.DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task After_a_day_without_running_only_what_is_still_to_come_is_told_and_once()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(25)));
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(47)));
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(72)));
        fixture.Clock.Pass(TimeSpan.FromHours(26));
        await fixture.RunJobAsync();
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 1), ((await story.DeliveryAsync()).State, (await story.DeliveryAsync()).Attempts));
    }
}
