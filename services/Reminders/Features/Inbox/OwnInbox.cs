using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Inbox;

/// <summary>Whose inbox a request is about: always the caller's own.</summary>
internal static class OwnInbox
{
    /// <summary>
    /// The caller's reminders on the platform. A professional is another recipient in each tenant, tied together by the
    /// token's subject; who is a person of a child's network is the one that the token names.
    /// </summary>
    public static async Task<IQueryable<Delivery>> InboxOfAsync(this RemindersDb db, Caller caller, CancellationToken ct)
    {
        var me = await db.Recipients.Where(recipient => recipient.Subject == caller.Subject).Select(recipient => recipient.Id).ToListAsync(ct);
        if (caller.Themselves is { } person)
        {
            me.Add(person);
        }

        return db.Deliveries.Where(delivery => delivery.Channel == Channel.InApp && me.Contains(delivery.RecipientId));
    }
}
