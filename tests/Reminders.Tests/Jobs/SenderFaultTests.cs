using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Tests.Setting;
using Microsoft.Extensions.DependencyInjection;

namespace SystemicPlatform.Reminders.Tests.Jobs;

/// <summary>The sender dies at each point, or there are several of it.</summary>
public sealed class SenderFaultTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const int Members = 30;
    private static readonly TimeSpan Lease = new SendingSettings().Lease;

    [Fact]
    public async Task Dead_after_writing_then_sent_once()
    {
        var story = await DueAsync();
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        Assert.Equal((DeliveryState.Waiting, 0), await LookAsync(story));
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 1), await LookAsync(story));
        await AssertOneFileAsync(story);
    }

    [Fact]
    public async Task Dead_after_noting_the_attempt_then_sent_when_the_lease_has_ended()
    {
        var story = await DueAsync();
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        await fixture.AsJobAsync<DeliveryClaim>(async claim => Assert.NotEmpty((await claim.TakeAsync(TimeSpan.Zero, CancellationToken.None))!));
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Waiting, 1), await LookAsync(story));
        fixture.Clock.Pass(Lease);
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 2), await LookAsync(story));
        await AssertOneFileAsync(story);
    }

    [Fact]
    public async Task Dead_after_sending_then_repeated_under_the_same_Message_ID_into_the_same_file()
    {
        var story = await DueAsync();
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        await fixture.AsJobAsync<DeliveryClaim>(async claim =>
        {
            var attempt = (await claim.TakeAsync(TimeSpan.Zero, CancellationToken.None))!.Single(taken => taken.Matter.TeamId == story.TeamId);
            var letter = fixture.Services.GetRequiredService<ReminderMail>().Compose(attempt);
            await fixture.Post.SendAsync(letter, attempt.Delivery.Id, () => Task.CompletedTask, CancellationToken.None);
        });
        fixture.Clock.Pass(Lease);
        await fixture.RunJobAsync();
        var delivery = await story.DeliveryAsync();
        var taken = fixture.Post.Taken.Where(message => message.Delivery == delivery.Id).ToArray();
        Assert.Equal(2, taken.Length);
        Assert.Single(taken.Select(message => message.MessageId).Distinct());
        Assert.Equal(taken[0].MessageId, (await ReadMail.FromAsync(fixture.FileOf(delivery.Id))).MessageId);
        await AssertOneFileAsync(story);
    }

    [Fact]
    public async Task Many_senders_at_once_send_each_delivery_once()
    {
        var story = new Story(fixture);
        for (var member = 0; member < Members; member++)
        {
            await story.JoinAsync();
        }

        await story.TellAsync(Story.Series(story.Tenant, story.TeamId, story.Now.AddMinutes(50), 1, story.Now));
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => fixture.RunJobAsync()));
        await fixture.RunJobAsync();
        var deliveries = await story.DeliveriesAsync();
        Assert.Equal(2 * Members, deliveries.Count);
        Assert.All(deliveries, delivery => Assert.Equal((DeliveryState.Sent, 1), (delivery.State, delivery.Attempts)));
        Assert.All(deliveries, delivery => Assert.Equal(1, fixture.Post.Taken.Count(taken => taken.Delivery == delivery.Id)));
    }

    [Fact]
    public async Task A_sender_that_lost_its_lease_does_not_overrule_the_one_that_took_over()
    {
        var story = await DueAsync();
        fixture.Post.Before = _ =>
        {
            fixture.Post.Before = null;
            fixture.Clock.Pass(Lease);
            fixture.RunJobAsync().GetAwaiter().GetResult();
            throw new IOException("too late");
        };
        await fixture.RunJobAsync();
        Assert.Equal((DeliveryState.Sent, 2), await LookAsync(story));
    }

    [Fact]
    public async Task What_there_is_no_time_left_for_in_the_lease_is_put_back()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        fixture.Post.Before = _ =>
        {
            fixture.Post.Before = null;
            fixture.Clock.Pass(Lease - TimeSpan.FromSeconds(5));
        };
        await fixture.RunJobAsync();
        Assert.All(await story.DeliveriesAsync(), delivery => Assert.Equal((DeliveryState.Sent, 1), (delivery.State, delivery.Attempts)));
    }

    private async Task<Story> DueAsync()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        return story;
    }

    private static async Task<(DeliveryState, int)> LookAsync(Story story)
    {
        var delivery = await story.DeliveryAsync();
        return (delivery.State, delivery.Attempts);
    }

    private async Task AssertOneFileAsync(Story story)
    {
        var delivery = await story.DeliveryAsync();
        Assert.Single(fixture.Files, file => file.Contains(delivery.Id.ToString(), StringComparison.Ordinal));
        Assert.All(fixture.Files, file => Assert.EndsWith(".eml", file, StringComparison.Ordinal));
    }
}
