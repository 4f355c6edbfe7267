using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Sends what is due (A0-20). Any number of instances may run it, and any of them may die at any point.</summary>
internal sealed class SendDueReminders(TenantScope scope, DeliveryWriter writer, SendingLines lines) : IScheduledJob
{
    public const string Name = "send-due-reminders";

    public async Task<JobReport> Run(CancellationToken ct)
    {
        scope.CrossTenants("What is due is found in the order of time, whoever it belongs to.");
        var written = await writer.WriteAsync(ct);
        var (sent, failed) = await lines.SendAsync(TimeSpan.Zero, ct);
        return JobReport.Of(("written", written), ("sent", sent), ("failed", failed));
    }
}
