using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>The webhooks that the caller may handle.</summary>
internal static class ListWebhooks
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/webhooks", Handle).Requires(Permission.ManageWebhooks).WithSummary("Webhooks of the area's partners");

    internal static async Task<Ok<Page<WebhookView>>> Handle([AsParameters] Paging paging, RemindersDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.WebhooksOf(caller).AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(webhook => webhook.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(webhook => webhook.Id), webhook => [webhook.Id], ct);
        return TypedResults.Ok(new Page<WebhookView>([.. page.Items.Select(WebhookView.Of)], page.Next));
    }
}
