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

        using var request = Request(webhook, delivery);
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRefusal(answer.StatusCode);
        }

        await taken();
    }

    public DeliveryFault FaultOf(Exception exception) => HttpFaults.Of(exception);

    private HttpRequestMessage Request(Webhook webhook, Delivery delivery)
    {
        var now = clock.GetUtcNow();
        var body = JsonSerializer.Serialize(
            new
            {
                id = delivery.Id,
                kind = delivery.Kind.Word(),
                tenant = delivery.Tenant,
                objectId = delivery.ObjectId,
                objectVersion = delivery.ObjectVersion,
                at = delivery.WrittenAt.UtcDateTime,
            });
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(MediaTypeNames.Application.Json)),
        };
        request.Headers.Add("webhook-id", delivery.Id.ToString());
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.SecretsAt(now).Select(secrets.Open), delivery.Id, now, body));
        return request;
    }
}
