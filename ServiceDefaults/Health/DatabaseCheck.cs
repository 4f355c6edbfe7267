using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Health;

/// <summary>The database answers; without it the service can do nothing.</summary>
public sealed class DatabaseCheck(NpgsqlDataSource database) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = database.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
