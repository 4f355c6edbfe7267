using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>Whose webhooks somebody may handle: leads those of the area's partners, a partner its own.</summary>
internal static class OwnWebhooks
{
    /// <summary>Lets through who may handle this organisation's.</summary>
    /// <exception cref="Problem">404: to a partner, other organisations' webhooks do not exist.</exception>
    public static void EnsureMayHandle(this Caller caller, Guid organisationId)
    {
        if (!caller.MayWithoutChild(Permission.ManageWebhooks) && !(Guid.TryParse(caller.Organisation, out var own) && own == organisationId))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    public static async Task<Webhook> WebhookOfAsync(this RemindersDb db, Caller caller, Guid organisationId, CancellationToken ct)
    {
        caller.EnsureMayHandle(organisationId);
        var tenant = caller.Tenant;
        return await db.Webhooks.FirstOrDefaultAsync(row => row.Tenant == tenant && row.OrganisationId == organisationId, ct)
            ?? throw new Problem(Problems.NotFound);
    }
}
