using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>
/// Tells everyone of their week on its first working day. Looks on each working day, so that a Monday without power is
/// made up for on Tuesday; a week that was told is not told again.
/// </summary>
internal sealed class WriteWeeklyDigest(TenantScope scope, RemindersDb db, DigestWriter writer, TimeProvider clock) : IScheduledJob
{
    public const string Name = "write-weekly-digest";

    /// <summary>Seven in the morning in Finland, before work.</summary>
    public const string Cron = "0 0 7 ? * MON-FRI";

    public async Task<JobReport> Run(CancellationToken ct)
    {
        scope.CrossTenants("The week begins for everyone, whoever they belong to.");
        var today = HelsinkiTime.Today(clock);
        var week = Week.Of(today);
        var people = 0L;
        if (today >= week.DigestDay)
        {
            foreach (var tenant in await db.Recipients.Select(recipient => recipient.Tenant).Distinct().ToListAsync(ct))
            {
                people += await writer.WriteAsync(tenant, week, ct);
            }
        }

        return JobReport.Of(("people", people));
    }
}
