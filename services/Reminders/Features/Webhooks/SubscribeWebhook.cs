using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>An organisation's system is told from now on. The secret is shown this once.</summary>
internal static class SubscribeWebhook
{
    internal sealed record Request(Guid OrganisationId, string Url, IReadOnlyList<ReminderKind> Kinds);

    /// <summary>The webhook, and what its messages are signed with.</summary>
    internal sealed record Response(Guid Id, Guid OrganisationId, string Url, IReadOnlyList<ReminderKind> Kinds, string? Secret) : IShownOnce
    {
        object IShownOnce.Remembered => this with { Secret = null };
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.OrganisationId).NotEmpty();
            RuleFor(request => request.Url).IsWebhookAddress();
            RuleFor(request => request.Kinds).AreWebhookKinds();
        }
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/webhooks", Handle).Requires(Permission.ManageWebhooks).WithSummary("Subscribes an organisation's system; shows the secret once");

    internal static async Task<Created<Response>> Handle(
        Request request, RemindersDb db, WebhookSecrets secrets, Caller caller, CancellationToken ct)
    {
        await db.EnsureMayHandleAsync(caller, request.OrganisationId, ct);
        var (shown, stored) = secrets.Make();
        var webhook = Webhook.Subscribe(request.OrganisationId, new Uri(request.Url), request.Kinds, stored);
        db.Add(webhook);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/reminders/webhooks/{webhook.OrganisationId}",
            new Response(webhook.Id, webhook.OrganisationId, webhook.Url, webhook.Kinds, shown));
    }
}
