using System.Net;
using System.Text.Json;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

[Collection(MattersGroup.Name)]
public sealed class TestWebhookTests(RemindersFixture fixture)
{
    [Fact]
    public async Task Sends_a_signed_message_about_nothing_at_once_and_says_what_came_of_it()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}/test";
        var went = await partner.Partner().PostedAsync(path, new { });
        var message = Assert.Single(receiver.Taken);
        Assert.Equal(("true", null, message.Headers["webhook-id"]), (went.Text("delivered"), went.Text("fault"), went.Text("messageId")));
        Assert.True(PartnerStory.Verifies(message, partner.Secret));
        Assert.Equal("test", JsonDocument.Parse(message.Body).RootElement.Text("kind"));

        receiver.Answer = HttpStatusCode.InternalServerError;
        went = await partner.Lead().PostedAsync(path, new { });
        Assert.Equal(("false", "http:500"), (went.Text("delivered"), went.Text("fault")));
        Assert.Empty(await partner.Story.DeliveriesAsync(Channel.Webhook));
        await partner.Partner(Guid.CreateVersion7()).PostAsync(path, null).MissingAsync();
    }
}
