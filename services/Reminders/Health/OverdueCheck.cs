using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace SystemicPlatform.Reminders.Health;

/// <summary>
/// Says when the sender has stalled: a reminder that comes after its meeting is none. Red, not yellow, so that whoever
/// watches readiness is woken; with one missed run it is not there yet, and within two minutes it is.
/// </summary>
internal sealed class OverdueCheck(OverdueReminders overdue) : IHealthCheck
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(90);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var age = await overdue.AgeAsync(cancellationToken);
            return age < TooLong
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"the oldest due reminder has waited {age.TotalSeconds:F0} s");
        }
        catch (NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
