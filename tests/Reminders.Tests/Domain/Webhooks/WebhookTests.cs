using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Tests.Domain.Webhooks;

public sealed class WebhookTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 19, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_older_secret_goes_on_signing_for_a_day()
    {
        var webhook = Subscribe("first");
        Assert.Equal(["first"], webhook.SecretsAt(Now));
        webhook.Rotate("second", Now);
        Assert.Equal(["second", "first"], webhook.SecretsAt(Now.AddHours(24).AddSeconds(-1)));
        Assert.Equal(["second"], webhook.SecretsAt(Now.AddHours(24)));
    }

    [Fact]
    public void What_is_switched_off_wants_nothing()
    {
        var webhook = Subscribe("secret");
        Assert.True(webhook.Wants(ReminderKind.WeeklyMeeting));
        webhook.Change(new Uri("https://school.example/hooks"), [ReminderKind.WeeklyMeeting], enabled: false);
        Assert.False(webhook.Wants(ReminderKind.WeeklyMeeting));
    }

    // Worked out with another program (Python's hmac).
    [Fact]
    public void Signs_as_others_verify()
    {
        var signature = WebhookSignature.Of(
            ["whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="], Guid.Parse("0199f000-0000-7000-8000-000000000001"),
            DateTimeOffset.FromUnixTimeSeconds(1_792_389_600), "{\"kind\":\"weeklyMeeting\"}");
        Assert.Equal("v1,7IcwQ1x85S0tvRhHXcTlOsqD1BvheWWVRAkpvK8lDjY=", signature);
    }

    [Fact]
    public void Secrets_are_long_and_never_the_same()
    {
        var (one, other) = (WebhookSignature.NewSecret(), WebhookSignature.NewSecret());
        Assert.NotEqual(one, other);
        Assert.Equal(32, Convert.FromBase64String(one["whsec_".Length..]).Length);
    }

    private static Webhook Subscribe(string secret) =>
        Webhook.Subscribe(Guid.CreateVersion7(), new Uri("https://school.example/hooks"), [ReminderKind.WeeklyMeeting], secret);
}
