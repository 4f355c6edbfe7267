using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Features.Deliveries;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>A partner's own webhook, for its own system and under paths that stay: which organisation it is, its token says.</summary>
internal static class PartnerWebhooks
{
    private const string Path = "/webhook";

    /// <summary>What the partner's system wants to be told of.</summary>
    /// <param name="Url">Where to; https.</param>
    /// <param name="Kinds">Of what.</param>
    internal sealed record Subscription(string Url, IReadOnlyList<ReminderKind> Kinds);

    internal sealed class Validator : AbstractValidator<Subscription>
    {
        public Validator()
        {
            RuleFor(request => request.Url).IsWebhookAddress();
            RuleFor(request => request.Kinds).AreWebhookKinds();
        }
    }

    internal static void Map(RouteGroupBuilder partners)
    {
        partners.MapPost(Path, SubscribeAsync).Requires(Permission.ManageWebhooks)
            .WithSummary("Subscribes your system to what concerns it; shows once what its messages are signed with");
        partners.MapGet(Path, GetAsync).Requires(Permission.ManageWebhooks).WithSummary("Your organisation's webhook");
        partners.MapPut(Path, ChangeAsync).Requires(Permission.ManageWebhooks).WithSummary("Changes its address or kinds, or pauses it");
        partners.MapPost(Path + "/secret", RotateAsync).Requires(Permission.ManageWebhooks)
            .WithSummary("Makes a new secret, shown once; for a while messages carry the signatures of both");
        partners.MapPost(Path + "/test", TestAsync).Requires(Permission.ManageWebhooks).WithSummary("Sends a test message and says what came of it");
        partners.MapGet(Path + "/deliveries", DeliveriesAsync).Requires(Permission.ManageWebhooks).WithSummary("What was sent, and what came of it");
    }

    private static async Task<Created<SubscribeWebhook.Response>> SubscribeAsync(
        Subscription request, RemindersDb db, WebhookSecrets secrets, Caller caller, CancellationToken ct) =>
        TypedResults.Created(PartnerEndpoints.Prefix + Path, (await SubscribeWebhook.Handle(
            new SubscribeWebhook.Request(await OwnAsync(db, caller, ct), request.Url, request.Kinds), db, secrets, caller, ct)).Value);

    private static async Task<Ok<WebhookView>> GetAsync(RemindersDb db, Caller caller, CancellationToken ct) =>
        await GetWebhook.Handle(await OwnAsync(db, caller, ct), db, caller, ct);

    private static async Task<Ok<WebhookView>> ChangeAsync(ChangeWebhook.Request request, IfMatch ifMatch, RemindersDb db, Caller caller, CancellationToken ct) =>
        await ChangeWebhook.Handle(await OwnAsync(db, caller, ct), request, ifMatch, db, caller, ct);

    private static async Task<Ok<RotateWebhookSecret.Response>> RotateAsync(
        RemindersDb db, WebhookSecrets secrets, Caller caller, TimeProvider clock, CancellationToken ct) =>
        await RotateWebhookSecret.Handle(await OwnAsync(db, caller, ct), db, secrets, caller, clock, ct);

    private static async Task<Ok<TestWebhook.Response>> TestAsync(RemindersDb db, WebhookPost post, Caller caller, CancellationToken ct) =>
        await TestWebhook.Handle(await OwnAsync(db, caller, ct), db, post, caller, ct);

    private static async Task<Ok<Page<DeliveryView>>> DeliveriesAsync(
        [AsParameters] Paging paging, RemindersDb db, Caller caller, CancellationToken ct) =>
        await ListWebhookDeliveries.Handle(await OwnAsync(db, caller, ct), paging, db, caller, ct);

    private static async Task<Guid> OwnAsync(RemindersDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.PartnersOf(caller).Where(row => row.Tenant == tenant).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound);
    }
}
