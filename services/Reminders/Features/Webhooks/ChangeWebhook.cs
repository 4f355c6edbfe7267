using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>Another address, other kinds, or an end: what is switched off is told nothing more.</summary>
internal static class ChangeWebhook
{
    internal sealed record Request(string Url, IReadOnlyList<ReminderKind> Kinds, bool Enabled);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Url).IsWebhookAddress();
            RuleFor(request => request.Kinds).AreWebhookKinds();
        }
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPut("/webhooks/{organisationId:guid}", Handle).Requires(Permission.ManageWebhooks).WithSummary("Changes an organisation's webhook");

    internal static async Task<Ok<WebhookView>> Handle(
        Guid organisationId, Request request, IfMatch ifMatch, RemindersDb db, Caller caller, CancellationToken ct)
    {
        var webhook = await db.WebhookOfAsync(caller, organisationId, ct);
        ifMatch.Guard(db, webhook);
        webhook.Change(new Uri(request.Url), request.Kinds, request.Enabled);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(WebhookView.Of(webhook));
    }
}
