using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Health;
using SystemicPlatform.Reminders.Mail;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Makes the attempts that were claimed, one message at a time, and notes each outcome at once.</summary>
internal sealed partial class DeliverySender(
    RemindersDb db, DeliveryClaim claim, ReminderMail mail, IMailChannel channel, ReminderMetrics metrics, TimeProvider clock,
    ILogger<DeliverySender> logger)
{
    /// <summary>Sends what is due. Returns how many went out and how many attempts failed.</summary>
    public async Task<(long Sent, long Failed)> SendAsync(CancellationToken ct)
    {
        var (sent, failed) = (0L, 0L);
        while (await claim.TakeAsync(ct) is { } attempts)
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
        if (!delivery.HasTimeFor(channel.Patience, clock.GetUtcNow()))
        {
            delivery.PutBack(clock.GetUtcNow());
        }
        else if (await TryAsync(attempt) is { } fault)
        {
            LogFailed(delivery.Id, delivery.Attempts, fault);
            delivery.Fail(fault, clock.GetUtcNow());
        }
        else
        {
            delivery.Succeed(clock.GetUtcNow());
        }

        metrics.Count(delivery);
        await NoteAsync(delivery);
    }

    private async Task<string?> TryAsync(DeliveryClaim.Attempt attempt)
    {
        using var timeout = new CancellationTokenSource(channel.Patience);
        try
        {
            using var message = mail.Compose(attempt.Delivery, attempt.Meeting, attempt.Recipient);
            await channel.SendAsync(message, attempt.Delivery.Id, timeout.Token);
            return null;
        }
        catch (Exception exception)
        {
            return MailFaults.CodeOf(exception);
        }
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
