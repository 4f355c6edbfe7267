using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class GetWebhookTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Shows_it_without_its_secret_and_to_other_partners_and_areas_not_at_all()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}";
        var webhook = await partner.Partner().JsonAsync(path);
        Assert.Equal((receiver.Address.ToString(), "true"), (webhook.Text("url"), webhook.Text("enabled")?.ToLowerInvariant()));
        Assert.DoesNotContain("secret\"", webhook.GetRawText(), StringComparison.Ordinal);
        await partner.Partner(Guid.CreateVersion7()).GetAsync(path).MissingAsync();
        await new PartnerStory(fixture, receiver).Lead().GetAsync(path).MissingAsync();
    }
}
