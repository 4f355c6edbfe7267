using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>
/// Sends a message of kind <c>test</c> at once, signed as all are, and says what came of it. It is about nothing, so it is
/// neither stored nor tried again.
/// </summary>
internal static class TestWebhook
{
    /// <summary>What came of it.</summary>
    /// <param name="MessageId">The <c>webhook-id</c> that was sent.</param>
    /// <param name="Delivered">It was answered with a success.</param>
    /// <param name="Fault">Code of what went wrong, as in the delivery log; null when nothing did.</param>
    internal sealed record Response(Guid MessageId, bool Delivered, string? Fault);

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/webhooks/{organisationId:guid}/test", Handle).Requires(Permission.ManageWebhooks).WithSummary("Sends a test message and says what came of it");

    internal static async Task<Ok<Response>> Handle(Guid organisationId, RemindersDb db, WebhookPost post, Caller caller, CancellationToken ct)
    {
        var webhook = await db.WebhookOfAsync(caller, organisationId, ct);
        var id = Guid.CreateVersion7();
        var fault = await post.TestAsync(webhook, id, ct);
        return TypedResults.Ok(new Response(id, fault is null, fault?.Code));
    }
}
