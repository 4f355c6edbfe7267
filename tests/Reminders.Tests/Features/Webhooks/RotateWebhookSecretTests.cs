using System.Net.Http.Json;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class RotateWebhookSecretTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Makes_another_secret_and_says_how_long_the_older_one_signs()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}/secret";
        var rotated = await partner.Partner().PostedAsync(path, new { });
        Assert.NotEqual(partner.Secret, rotated.Text("secret"));
        Assert.Equal(partner.Story.Now.AddHours(24), rotated.GetProperty("olderSecretUntil").GetDateTimeOffset());
        await partner.Partner(Guid.CreateVersion7()).PostAsJsonAsync(path, new { }).MissingAsync();
    }
}
