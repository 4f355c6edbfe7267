using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Features.Deliveries;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>What an organisation's system was told, or could not be, the newest first.</summary>
internal static class ListWebhookDeliveries
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/webhooks/{organisationId:guid}/deliveries", Handle).Requires(Permission.ManageWebhooks)
            .WithSummary("Delivery log of an organisation's webhook, newest first");

    internal static async Task<Ok<Page<DeliveryView>>> Handle(
        Guid organisationId, [AsParameters] Paging paging, RemindersDb db, Caller caller, CancellationToken ct)
    {
        var webhook = await db.WebhookOfAsync(caller, organisationId, ct);
        var rows = db.Deliveries.AsNoTracking().Where(delivery =>
            delivery.RecipientId == organisationId && delivery.Channel == Channel.Webhook && delivery.Tenant == webhook.Tenant);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(delivery => delivery.Id < after);
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(delivery => delivery.Id), delivery => [delivery.Id], ct);
        return TypedResults.Ok(new Page<DeliveryView>([.. page.Items.Select(DeliveryView.Of)], page.Next));
    }
}
