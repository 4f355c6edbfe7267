using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>A new secret. For a day messages carry a signature of each, so that no message is lost over the change.</summary>
internal static class RotateWebhookSecret
{
    /// <summary>The new secret, shown this once, and how long the older one still signs.</summary>
    internal sealed record Response(string? Secret, DateTimeOffset OlderSecretUntil) : IShownOnce
    {
        object IShownOnce.Remembered => this with { Secret = null };
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/webhooks/{organisationId:guid}/secret", Handle).Requires(Permission.ManageWebhooks).WithSummary("Makes a new secret; shows it once");

    internal static async Task<Ok<Response>> Handle(
        Guid organisationId, RemindersDb db, WebhookSecrets secrets, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var webhook = await db.WebhookOfAsync(caller, organisationId, ct);
        var (shown, stored) = secrets.Make();
        webhook.Rotate(stored, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(shown, webhook.OlderUntil!.Value));
    }
}
