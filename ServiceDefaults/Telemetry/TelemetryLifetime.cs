using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SystemicPlatform.ServiceDefaults.Telemetry;

/// <summary>Builds the providers at start and flushes them at stop; the container disposes of them.</summary>
internal sealed class TelemetryLifetime(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(5_000);
        metrics.ForceFlush(5_000);
        return Task.CompletedTask;
    }
}
