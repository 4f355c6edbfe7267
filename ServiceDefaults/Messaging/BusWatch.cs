using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// Ends the process when its queue has had no consumer, or its outbox has been held up, for a while although the broker
/// answers. The bus does not always find its way back after the broker was away, and says nothing of it; whoever
/// supervises the process starts it again, and a fresh start does connect (docs/adr/0017).
/// </summary>
internal sealed partial class BusWatch(
    BrokerAddress broker,
    ServiceName service,
    OutboxState outbox,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<BusWatch> logger)
    : BackgroundService
{
    private static readonly CreateChannelOptions Confirmed = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    private IConnection? connection;
    private long? troubledSince;

    /// <summary>Longer than the bus itself pauses between its tries.</summary>
    internal TimeSpan LongestTrouble { get; init; } = TimeSpan.FromSeconds(60);

    internal TimeSpan Step { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longer than the host gives its services to stop. What hangs may hold up the stop, too.</summary>
    internal TimeSpan LongestStop { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>What ends a process that does not stop.</summary>
    internal Action End { get; init; } = Process.GetCurrentProcess().Kill;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Step, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await TroubledForAsync(stoppingToken) >= LongestTrouble)
            {
                LogCutOff(service.Value);
                Environment.ExitCode = 1;
                _ = EndIfItDoesNotStopAsync();
                lifetime.StopApplication();
                break;
            }
        }

        await HangUpAsync();
    }

    // A connection that cannot even be ended must not end the process by its fault.
    private async Task HangUpAsync()
    {
        if (connection is { } lost)
        {
            connection = null;
            await lost.DisposeAsync().AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task EndIfItDoesNotStopAsync()
    {
        await Task.Delay(LongestStop, clock, CancellationToken.None);
        End();
    }

    private async Task<TimeSpan> TroubledForAsync(CancellationToken ct)
    {
        if (!await IsCutOffAsync(ct))
        {
            troubledSince = null;
            return TimeSpan.Zero;
        }

        troubledSince ??= clock.GetTimestamp();
        return clock.GetElapsedTime(troubledSince.Value);
    }

    // While the broker is away, takes nothing or does not know the queue yet, this says nothing about the bus.
    private async Task<bool> IsCutOffAsync(CancellationToken ct)
    {
        try
        {
            connection ??= await new ConnectionFactory { Uri = broker.Value, AutomaticRecoveryEnabled = false }
                .CreateConnectionAsync($"{service.Value} watch", ct);
            await using var channel = await connection.CreateChannelAsync(Confirmed, ct);
            return (await channel.QueueDeclarePassiveAsync(service.Value, ct)).ConsumerCount == 0
                || outbox.IsHeldUp && await TakesMessagesAsync(channel, ct);
        }
        catch (Exception)
        {
            await HangUpAsync();
            return false;
        }
    }

    // A broker short of memory or disk answers, but holds up whoever publishes. This message reaches no queue.
    private async Task<bool> TakesMessagesAsync(IChannel channel, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Step);
        await channel.BasicPublishAsync("", $"{service.Value}_watch", ReadOnlyMemory<byte>.Empty, patience.Token);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Service} is cut off although the broker answers: its queue has no consumer, or its events are not taken. This process ends to be started again.")]
    private partial void LogCutOff(string service);
}
