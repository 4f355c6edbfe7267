using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Writes the copies of professionals and persons, inside the transaction of the consumer that calls it.</summary>
internal sealed class RecipientCopies(RemindersDb db, TimeProvider clock)
{
    // What nobody could be told for longer is old news; whether it still holds is asked again before it goes out.
    private static readonly TimeSpan WorthSending = TimeSpan.FromDays(14);

    /// <summary>Held, shared, while deliveries are written: whether a contact is there does not change meanwhile.</summary>
    public static Task HoldAsync(RemindersDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared(hashtext('recipients'))", ct);

    /// <summary>The newest fact wins. A contact that comes late lets the deliveries go that lacked it.</summary>
    public async Task KeepAsync(string tenant, Recipient facts, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('recipients'))", ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into recipients (id, tenant, subject, language, sealed_contact, as_of)
            values ({facts.Id}, {tenant}, {facts.Subject}, {facts.Language.Word()}, {facts.SealedContact}, {facts.AsOf})
            on conflict (id) do update set subject = excluded.subject, language = excluded.language,
                sealed_contact = excluded.sealed_contact, as_of = excluded.as_of
            where recipients.as_of <= excluded.as_of
            """,
            ct);
        if (facts.SealedContact is not null)
        {
            var now = clock.GetUtcNow();
            var oldest = now - WorthSending;
            await db.Database.ExecuteSqlAsync(
                $"""
                update deliveries set state = {DeliveryState.Waiting.Word()}, next_attempt_at = {now}
                where recipient_id = {facts.Id} and state = {DeliveryState.NoContact.Word()}
                  and written_at > {oldest}
                """,
                ct);
        }
    }

    /// <summary>The last day of somebody's employment.</summary>
    public Task EndAsync(Guid professionalId, DateOnly lastDay, CancellationToken ct) =>
        db.Recipients.Where(recipient => recipient.Id == professionalId)
            .ExecuteUpdateAsync(set => set.SetProperty(recipient => recipient.LastDay, lastDay), ct);
}
