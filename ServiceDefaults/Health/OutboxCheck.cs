using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Health;

/// <summary>How long the oldest unpublished event has waited: a relay that stalls shows here.</summary>
internal sealed class OutboxCheck(NpgsqlDataSource database) : IHealthCheck
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            await using var command = new NpgsqlCommand(
                """
                select coalesce(extract(epoch from now() - min(waiting.at)), 0)::float8
                from (select set_config('app.tenants', '*', false)) scope
                left join lateral (select at from outbox_messages where published_at is null order by sequence limit 1) waiting on true
                """,
                connection);
            var age = TimeSpan.FromSeconds((double)(await command.ExecuteScalarAsync(cancellationToken))!);
            return age < TooLong
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"the oldest event has waited {age.TotalSeconds:F0} s");
        }
        catch (NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
