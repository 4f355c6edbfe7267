using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SystemicPlatform.ServiceDefaults.Health;

/// <summary>The broker is connected. Without it events wait in the outbox, so the service is degraded, not dead.</summary>
internal sealed class BrokerCheck(IBusControl bus) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(bus.CheckHealth().Status == BusHealthStatus.Healthy
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("the broker is not connected; events wait in the outbox"));
}
