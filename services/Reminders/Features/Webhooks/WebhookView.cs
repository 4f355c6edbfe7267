using System.Text.Json.Serialization;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>A webhook without its secret.</summary>
internal sealed record WebhookView(
    Guid OrganisationId, string Url, IReadOnlyList<ReminderKind> Kinds, bool Enabled, DateTimeOffset? OlderSecretUntil,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static WebhookView Of(Webhook webhook) => new(
        webhook.OrganisationId, webhook.Url, webhook.Kinds, webhook.Enabled, webhook.OlderUntil, webhook.RowVersion);
}
