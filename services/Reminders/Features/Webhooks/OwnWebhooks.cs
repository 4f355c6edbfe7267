using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>
/// Whose webhooks somebody may handle: leads those of the area's partners, a partner its own. Which organisation a partner's
/// token stands for is what Teams told; one that nobody told of stands for none.
/// </summary>
internal static class OwnWebhooks
{
    /// <summary>Lets through who may handle this organisation's.</summary>
    /// <exception cref="Problem">404: to a partner, other organisations' webhooks do not exist.</exception>
    public static async Task EnsureMayHandleAsync(this RemindersDb db, Caller caller, Guid organisationId, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        if (!caller.MayWithoutChild(Permission.ManageWebhooks)
            && !await db.PartnersOf(caller).AnyAsync(own => own.Tenant == tenant && own.Id == organisationId, ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    public static async Task<Webhook> WebhookOfAsync(this RemindersDb db, Caller caller, Guid organisationId, CancellationToken ct)
    {
        await db.EnsureMayHandleAsync(caller, organisationId, ct);
        var tenant = caller.Tenant;
        return await db.Webhooks.FirstOrDefaultAsync(row => row.Tenant == tenant && row.OrganisationId == organisationId, ct)
            ?? throw new Problem(Problems.NotFound);
    }

    /// <summary>All that the caller may handle.</summary>
    public static IQueryable<Webhook> WebhooksOf(this RemindersDb db, Caller caller) => caller.MayWithoutChild(Permission.ManageWebhooks)
        ? db.Webhooks
        : db.Webhooks.Where(webhook => db.PartnersOf(caller).Any(own => own.Id == webhook.OrganisationId));
}
