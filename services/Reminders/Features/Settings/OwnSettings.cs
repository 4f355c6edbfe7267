using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>Whose settings a request is about: always the caller's own.</summary>
internal static class OwnSettings
{
    /// <summary>The caller as a recipient in the tenant that the request is in; a professional is another one in each.</summary>
    /// <exception cref="Problem">404: nobody is written to as the caller there.</exception>
    public static async Task<Recipient> OwnRecipientAsync(this RemindersDb db, Caller caller, CancellationToken ct)
    {
        var (tenant, subject, person) = (caller.Tenant, caller.Subject, caller.Themselves);
        return await db.Recipients.Where(recipient => recipient.Tenant == tenant && (recipient.Subject == subject || recipient.Id == person))
            .OrderBy(recipient => recipient.Id).FirstOrDefaultAsync(ct) ?? throw new Problem(Problems.NotFound);
    }
}
