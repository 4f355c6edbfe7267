using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>One organisation's webhook.</summary>
internal static class GetWebhook
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/webhooks/{organisationId:guid}", Handle).Requires(Permission.ManageWebhooks).WithSummary("An organisation's webhook");

    internal static async Task<Ok<WebhookView>> Handle(Guid organisationId, RemindersDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(WebhookView.Of(await db.WebhookOfAsync(caller, organisationId, ct)));
}
