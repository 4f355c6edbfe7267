using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Channels.Webhooks;

/// <summary>
/// Tells a partner's system (ADR 0022). Ids only: what they stand for, the partner reads through the API, which looks
/// whether it may. The message id is the delivery's, the same at each attempt.
/// </summary>
internal sealed class WebhookPost(
    RemindersDb db, HttpClient http, WebhookSecrets secrets, SendingSettings settings, TimeProvider clock) : IChannel
{
    public Channel Kind => Channel.Webhook;

    public TimeSpan Patience => settings.Lease / 3;

    public async Task SendAsync(DeliveryClaim.Attempt attempt, Func<Task> taken, CancellationToken ct)
    {
        var delivery = attempt.Delivery;
        var webhook = await db.Webhooks.AsNoTracking().IgnoreQueryFilters([ServiceDb.TenantFilter])
            .FirstOrDefaultAsync(row => row.Tenant == delivery.Tenant && row.OrganisationId == delivery.RecipientId, ct);
        if (webhook is null || !webhook.Wants(delivery.Kind))
        {
            throw new ChannelUnsuited("unsubscribed");
        }

        // Let in nowhere, it is told of nothing either.
        if (await db.KnownPartners.IgnoreQueryFilters([ServiceDb.TenantFilter])
            .AnyAsync(row => row.Id == webhook.OrganisationId && row.SuspendedAt != null, ct))
        {
            throw new ChannelUnsuited("suspended");
        }

        await PostAsync(webhook, delivery.Id, BodyOf(delivery), ct);
        await taken();
    }

    /// <summary>A message about nothing, at once. Returns what went wrong; null when nothing did.</summary>
    public async Task<DeliveryFault?> TestAsync(Webhook webhook, Guid id, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await PostAsync(webhook, id, new { id, kind = "test", tenant = webhook.Tenant, at = clock.GetUtcNow().UtcDateTime }, patience.Token);
            return null;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            return FaultOf(exception);
        }
    }

    public DeliveryFault FaultOf(Exception exception) => HttpFaults.Of(exception);

    private static object BodyOf(Delivery delivery) => new
    {
        id = delivery.Id,
        kind = delivery.Kind.Word(),
        tenant = delivery.Tenant,
        objectId = delivery.ObjectId,
        objectVersion = delivery.ObjectVersion,
        at = delivery.WrittenAt.UtcDateTime,
    };

    private async Task PostAsync(Webhook webhook, Guid id, object message, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var body = JsonSerializer.Serialize(message);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(MediaTypeNames.Application.Json)),
        };
        request.Headers.Add("webhook-id", id.ToString());
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.SecretsAt(now).Select(secrets.Open), id, now, body));
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRefusal(answer.StatusCode);
        }
    }
}
