using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>Finds whose mail a link stops. Whatever is wrong with one, the answer is the same 404.</summary>
internal sealed class UnsubscribeDoor(UnsubscribeLinks links, RemindersDb db, CurrentCaller current)
{
    /// <summary>What the link stops; the request is in its reader's tenant from here on. Call it before anything is read.</summary>
    /// <exception cref="Problem">404.</exception>
    public UnsubscribeLinks.Subscription Open(string token)
    {
        var subscription = links.Read(token) ?? throw new Problem(Problems.NotFound);
        current.Become(new Caller(
            $"link:{subscription.RecipientId}", "Unsubscribe link", new HashSet<Role>(), [subscription.Tenant], subscription.Tenant, null, null, new HashSet<string>()));
        return subscription;
    }

    /// <summary>Whose it is; of two clicks at once the second waits until the first is done.</summary>
    /// <exception cref="Problem">404.</exception>
    public async Task<Recipient> ReaderAsync(UnsubscribeLinks.Subscription subscription, CancellationToken ct) =>
        await db.Recipients.FromSql($"select *, xmin from recipients where id = {subscription.RecipientId} for update").SingleOrDefaultAsync(ct)
        ?? throw new Problem(Problems.NotFound);
}
