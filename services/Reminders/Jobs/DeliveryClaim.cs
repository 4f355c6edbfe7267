using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Digests;
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
    /// <param name="Delivery">To one recipient.</param>
    /// <param name="Matter">As it stands now.</param>
    /// <param name="Recipient">Whom; null for an organisation.</param>
    /// <param name="Digest">What a digest names, and still holds; empty for all else.</param>
    internal sealed record Attempt(Delivery Delivery, Matter Matter, Recipient? Recipient, IReadOnlyList<DigestEntry> Digest)
    {
        /// <summary>Its place in its series, for what comes with a calendar entry.</summary>
        public SeriesPlace? Place { get; init; }
    }

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
        var digests = await DueDigests.LoadAsync(db, due, ct);
        var occasions = await Occasions.LoadAsync(db, due.Select(delivery => delivery.ObjectId).Concat(digests.ObjectIds), now, ct);
        var recipients = await db.Recipients.AsNoTracking().Where(recipient => ids.Contains(recipient.Id))
            .ToDictionaryAsync(recipient => recipient.Id, ct);
        var places = await SeriesPlaces.LoadAsync(db, due, occasions, ct);
        var attempts = new List<Attempt>();
        foreach (var delivery in due)
        {
            var (matter, recipient) = (occasions.Matter(delivery.ObjectId), recipients.GetValueOrDefault(delivery.RecipientId));
            var attempt = new Attempt(delivery, matter!, recipient, digests.Of(delivery, matter, recipient, occasions, now)) { Place = places.Of(matter) };
            if (Settle(attempt, occasions, now) && delivery.Begin(now, settings.Lease))
            {
                attempts.Add(attempt);
            }
        }

        return attempts;
    }

    // True when it may go out now; else it is noted why not.
    private bool Settle(Attempt attempt, Occasions occasions, DateTimeOffset now)
    {
        var (delivery, matter, recipient) = (attempt.Delivery, attempt.Matter, attempt.Recipient);
        var timeliness = delivery.Kind.Facts().Check(matter, delivery.ObjectVersion, now);
        if (timeliness != Timeliness.Timely || !occasions.RecipientsOf(matter, delivery.Kind, now).Contains(delivery.RecipientId)
            || (delivery.Kind == ReminderKind.WeeklyDigest && attempt.Digest.Count == 0))
        {
            delivery.Drop(timeliness);
        }
        else if (delivery.Channel == Channel.Webhook)
        {
            return true;
        }
        else if (recipient is not { SealedContact: not null })
        {
            delivery.LackContact();
        }
        else if (recipient.Preferences.Silences(delivery.Kind))
        {
            delivery.Drop(Timeliness.Void);
        }
        else if (QuietUntil(delivery.Kind.Facts(), matter, recipient, now) is { } morning)
        {
            delivery.PutOff(morning);
        }
        else
        {
            return true;
        }

        return false;
    }

    // Hours of somebody's own do not hold for what would come too late after them; those of the installation always do.
    private DateTimeOffset? QuietUntil(KindFacts facts, Matter matter, Recipient recipient, DateTimeOffset now)
    {
        var morning = quiet.EndAt(now);
        return recipient.Preferences.Quiet.EndAt(morning ?? now) is { } later && !(facts.Beforehand && later >= matter.Deadline) ? later : morning;
    }
}
