using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Health;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Makes the attempts that were claimed, one message at a time, and notes each outcome at once.</summary>
internal sealed partial class DeliverySender(
    RemindersDb db, DeliveryClaim claim, IEnumerable<IChannel> ways, SendingSettings settings, ReminderMetrics metrics,
    TimeProvider clock, ILogger<DeliverySender> logger)
{
    private readonly Dictionary<Channel, IChannel> channels = ways.ToDictionary(way => way.Kind);

    /// <summary>Sends what is due. Returns how many went out and how many attempts failed.</summary>
    /// <param name="overdueBy">Only what has been due for so long.</param>
    /// <param name="ct">Stops after the message that is under way.</param>
    public async Task<(long Sent, long Failed)> SendAsync(TimeSpan overdueBy, CancellationToken ct)
    {
        var (sent, failed) = (0L, 0L);
        while (await claim.TakeAsync(overdueBy, ct) is { } attempts)
        {
            foreach (var attempt in attempts)
            {
                ct.ThrowIfCancellationRequested();
                await MakeAsync(attempt);
                sent += attempt.Delivery.State == DeliveryState.Sent ? 1 : 0;
                failed += attempt.Delivery.State is DeliveryState.Failed or DeliveryState.GivenUp ? 1 : 0;
            }
        }

        return (sent, failed);
    }

    // Not cancelled half-way by a stop: a message that is being handed over is finished, and its outcome noted.
    private async Task MakeAsync(DeliveryClaim.Attempt attempt)
    {
        var delivery = attempt.Delivery;
        var channel = channels[delivery.Channel];
        if (!delivery.HasTimeFor(channel.Patience, clock.GetUtcNow()))
        {
            delivery.PutBack(clock.GetUtcNow());
            await NoteAsync(delivery);
        }
        else if (await TryAsync(channel, attempt) is { } fault)
        {
            LogFailed(delivery.Id, delivery.Attempts, fault.Code);
            delivery.Fail(fault, settings.Retries, clock.GetUtcNow());
            await NoteAsync(delivery);
        }

        metrics.Count(delivery);
    }

    private async Task<DeliveryFault?> TryAsync(IChannel channel, DeliveryClaim.Attempt attempt)
    {
        using var timeout = new CancellationTokenSource(channel.Patience);
        try
        {
            await channel.SendAsync(attempt, () => TakenAsync(attempt.Delivery), timeout.Token);
            return null;
        }
        catch (Exception exception) when (attempt.Delivery.State != DeliveryState.Sent)
        {
            return channel.FaultOf(exception);
        }
    }

    private Task TakenAsync(Delivery delivery)
    {
        delivery.Succeed(clock.GetUtcNow());
        return NoteAsync(delivery);
    }

    // The row's version guards it: when the lease was lost, the other sender's word stands.
    private async Task NoteAsync(Delivery delivery)
    {
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            LogLost(delivery.Id);
            db.Entry(delivery).State = EntityState.Detached;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Delivery} failed at attempt {Attempt}: {Fault}")]
    private partial void LogFailed(Guid delivery, int attempt, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Delivery} was taken over by another sender")]
    private partial void LogLost(Guid delivery);
}
