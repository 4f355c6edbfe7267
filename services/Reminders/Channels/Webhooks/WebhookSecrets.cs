using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels.Webhooks;

/// <summary>Secrets of webhooks are stored encrypted: they sign, so a hash would not do.</summary>
internal sealed class WebhookSecrets(FieldProtector protector)
{
    private const string Purpose = "webhooks.secret";

    /// <summary>A new secret, once in clear for the partner and once to be stored.</summary>
    public (string Shown, string Stored) Make()
    {
        var secret = WebhookSignature.NewSecret();
        return (secret, protector.Protect(secret, Purpose));
    }

    public string Open(string stored) => protector.Unprotect(stored, Purpose);
}
