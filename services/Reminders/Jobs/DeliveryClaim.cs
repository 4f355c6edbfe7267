using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>
/// Takes deliveries that are due, in a transaction of its own: looks once more whether each may go out, and notes the
/// attempt of those that may. Whoever dies afterwards leaves rows that come up again when their lease has ended.
/// </summary>
internal sealed class DeliveryClaim(RemindersDb db, SendingSettings settings, QuietHours quiet, TimeProvider clock)
{
    private const int BatchSize = 20;

    /// <summary>An attempt to make, noted already. An organisation has no copy among the recipients.</summary>
    internal sealed record Attempt(Delivery Delivery, Matter Matter, Recipient? Recipient);

    /// <summary>The next attempts; null when nothing was due. Empty when none of what was due may go out.</summary>
    /// <param name="overdueBy">Only what has been due for so long.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Attempt>?> TakeAsync(TimeSpan overdueBy, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var due = await db.Deliveries
            .FromSql(
                $"""
                select *, xmin from deliveries where state in ('waiting', 'failed') and next_attempt_at <= {now - overdueBy}
                order by next_attempt_at limit {BatchSize} for update skip locked
                """)
            .IgnoreQueryFilters([ServiceDb.TenantFilter])
            .ToListAsync(ct);
        if (due.Count == 0)
        {
            return null;
        }

        var attempts = await CheckAsync(due, now, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return attempts;
    }

    private async Task<List<Attempt>> CheckAsync(List<Delivery> due, DateTimeOffset now, CancellationToken ct)
    {
        Guid[] ids = [.. due.Select(delivery => delivery.RecipientId).Distinct()];
        var occasions = await Occasions.LoadAsync(db, due.Select(delivery => delivery.ObjectId), now, ct);
        var recipients = await db.Recipients.AsNoTracking().Where(recipient => ids.Contains(recipient.Id))
            .ToDictionaryAsync(recipient => recipient.Id, ct);
        var attempts = new List<Attempt>();
        foreach (var delivery in due)
        {
            var matter = occasions.Matter(delivery.ObjectId);
            var timeliness = delivery.Kind.Facts().Check(matter, delivery.ObjectVersion, now);
            if (timeliness != Timeliness.Timely || !occasions.RecipientsOf(matter!, delivery.Kind, now).Contains(delivery.RecipientId))
            {
                delivery.Drop(timeliness);
            }
            else if (delivery.Channel != Channel.Webhook && recipients.GetValueOrDefault(delivery.RecipientId) is not { SealedContact: not null })
            {
                delivery.LackContact();
            }
            else if (delivery.Channel != Channel.Webhook && quiet.EndAt(now) is { } morning)
            {
                delivery.PutOff(morning);
            }
            else if (delivery.Begin(now, settings.Lease))
            {
                attempts.Add(new Attempt(delivery, matter!, recipients.GetValueOrDefault(delivery.RecipientId)));
            }
        }

        return attempts;
    }
}
