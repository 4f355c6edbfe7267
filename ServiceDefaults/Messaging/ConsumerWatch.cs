using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// Ends the process when its queue has had no consumer for a while although the broker answers. The bus does not always
/// find its way back after the broker was away, and says nothing of it; whoever supervises the process starts it again,
/// and a fresh start does connect (docs/adr/0017).
/// </summary>
internal sealed partial class ConsumerWatch(
    BrokerAddress broker, ServiceName service, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ConsumerWatch> logger)
    : BackgroundService
{
    private IConnection? connection;
    private long? silentSince;

    /// <summary>Longer than the bus itself pauses between its tries.</summary>
    internal TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(60);

    internal TimeSpan Step { get; init; } = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Step, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await SilentForAsync(stoppingToken) >= LongestSilence)
            {
                LogSilent(service.Value);
                Environment.ExitCode = 1;
                lifetime.StopApplication();
                break;
            }
        }

        await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task<TimeSpan> SilentForAsync(CancellationToken ct)
    {
        if (await HeardAsync(ct))
        {
            silentSince = null;
            return TimeSpan.Zero;
        }

        silentSince ??= clock.GetTimestamp();
        return clock.GetElapsedTime(silentSince.Value);
    }

    // While the broker is away, or does not know the queue yet, silence says nothing about the bus.
    private async Task<bool> HeardAsync(CancellationToken ct)
    {
        try
        {
            connection = connection is { IsOpen: true } open ? open : await ConnectAsync(ct);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
            return (await channel.QueueDeclarePassiveAsync(service.Value, ct)).ConsumerCount > 0;
        }
        catch (Exception)
        {
            return true;
        }
    }

    private Task<IConnection> ConnectAsync(CancellationToken ct) =>
        new ConnectionFactory { Uri = broker.Value, AutomaticRecoveryEnabled = false }.CreateConnectionAsync($"{service.Value} watch", ct);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The queue {Queue} has no consumer although the broker answers: this process ends to be started again.")]
    private partial void LogSilent(string queue);
}
