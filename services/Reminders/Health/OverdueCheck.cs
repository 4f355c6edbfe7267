using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace SystemicPlatform.Reminders.Health;

/// <summary>
/// Says when the sender has stalled: a reminder that comes after its meeting is none. Red, not yellow, so that whoever
/// watches readiness is woken; with one missed run it is not there yet, and within two minutes it is. As long as a
/// backlog is worked off it stays green, unless that takes so long that it makes no difference.
/// </summary>
internal sealed class OverdueCheck(OverdueReminders overdue) : IHealthCheck
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan TooLate = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var (age, stalled) = await overdue.LookAsync(cancellationToken);
            return stalled < TooLong && age < TooLate
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"the oldest due reminder has waited {age.TotalSeconds:F0} s, and nothing went out for {stalled.TotalSeconds:F0} s");
        }
        catch (NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
