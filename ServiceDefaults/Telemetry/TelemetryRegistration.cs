using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SystemicPlatform.ServiceDefaults.Telemetry;

/// <summary>
/// JSON logs always; traces and metrics over OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set. Nothing that a
/// person typed goes out: query strings and secret links are cut from spans, and request paths are not logged.
/// </summary>
public static class TelemetryRegistration
{
    private static readonly string[] Sources =
        ["Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit", "SystemicPlatform.*", "Yarp.ReverseProxy"];

    /// <summary>Adds logs, and telemetry where it is configured.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder, string service)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Logging.AddFilter("System", LogLevel.Warning);
        builder.Logging.AddFilter("MassTransit", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        // The exception handler says what matters, once.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        if (!string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            builder.Services.AddSingleton(_ => Traces(service));
            builder.Services.AddSingleton(_ => Metrics(service));
            builder.Services.AddHostedService<TelemetryLifetime>();
        }
    }

    private static TracerProvider Traces(string service) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(service))
        .AddSource(Sources)
        .AddProcessor(new WithoutSecrets())
        .AddOtlpExporter()
        .Build();

    private static MeterProvider Metrics(string service) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(service))
        .AddMeter("Microsoft.AspNetCore.*", "System.Net.Http", "Npgsql", "MassTransit", "SystemicPlatform.*")
        .AddOtlpExporter()
        .Build();
}
