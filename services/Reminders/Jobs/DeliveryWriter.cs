using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>
/// Turns due reminders into deliveries, one per recipient, before anything is sent. Rows that another instance works
/// on are left to it; a delivery that is there already is not written again.
/// </summary>
internal sealed class DeliveryWriter(RemindersDb db, Reach reach, TimeProvider clock)
{
    private const int BatchSize = 100;

    /// <summary>Writes what is due. Returns how many deliveries that made.</summary>
    public async Task<long> WriteAsync(CancellationToken ct)
    {
        var written = 0L;
        int settled;
        do
        {
            (settled, var added) = await WriteBatchAsync(ct);
            written += added;
        }
        while (settled == BatchSize);
        return written;
    }

    private async Task<(int Settled, int Added)> WriteBatchAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var due = await ClaimAsync(now, ct);
        if (due.Count == 0)
        {
            return (0, 0);
        }

        await RecipientCopies.HoldAsync(db, ct);
        var occasions = await Occasions.LoadAsync(db, due.Select(planned => planned.ObjectId), now, ct);
        var wanted = due.SelectMany(planned => Settle(planned, occasions, now)).ToArray();
        var added = await AddAsync(wanted, now, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return (due.Count, added);
    }

    private Task<List<PlannedReminder>> ClaimAsync(DateTimeOffset now, CancellationToken ct) => db.PlannedReminders
        .FromSql(
            $"""
            select *, xmin from planned_reminders where state = 'waiting' and due_at <= {now}
            order by due_at limit {BatchSize} for update skip locked
            """)
        .IgnoreQueryFilters([ServiceDb.TenantFilter])
        .ToListAsync(ct);

    private static IEnumerable<(PlannedReminder Planned, Guid RecipientId)> Settle(
        PlannedReminder planned, Occasions occasions, DateTimeOffset now)
    {
        var matter = occasions.Matter(planned.ObjectId);
        var timeliness = planned.Kind.Facts().Check(matter, planned.ObjectVersion, now);
        planned.Settle(timeliness);
        return timeliness == Timeliness.Timely
            ? occasions.RecipientsOf(matter!, planned.Kind, planned.Rung, now).Select(recipient => (planned, recipient))
            : [];
    }

    private async Task<int> AddAsync((PlannedReminder Planned, Guid RecipientId)[] wanted, DateTimeOffset now, CancellationToken ct)
    {
        if (wanted.Length == 0)
        {
            return 0;
        }

        Guid[] recipients = [.. wanted.Select(pair => pair.RecipientId).Distinct()];
        var channels = await ChannelChoice.LoadAsync(db, reach, recipients, ct);
        (string Tenant, Delivery Row)[] rows =
        [
            .. from pair in wanted
               from way in channels.For(pair.Planned.Tenant, pair.RecipientId, pair.Planned.Kind)
               select (pair.Planned.Tenant, Delivery.Write(pair.Planned, pair.RecipientId, way.Channel, way.Reachable, now)),
        ];
        return await InsertAsync(rows, now, ct);
    }

    // A delivery that is there already is left as it is.
    private Task<int> InsertAsync((string Tenant, Delivery Row)[] rows, DateTimeOffset now, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into deliveries (id, tenant, recipient_id, channel, kind, object_id, object_version, state, attempts, next_attempt_at, written_at, sent_at, log)
            select id, tenant, recipient_id, channel, kind, object_id, object_version, state, 0, {now}, {now}, sent_at, '[]'
            from unnest({rows.Select(row => row.Row.Id).ToArray()}, {rows.Select(row => row.Tenant).ToArray()},
                {rows.Select(row => row.Row.RecipientId).ToArray()}, {rows.Select(row => row.Row.Channel.Word()).ToArray()},
                {rows.Select(row => row.Row.Kind.Word()).ToArray()},
                {rows.Select(row => row.Row.ObjectId).ToArray()}, {rows.Select(row => row.Row.ObjectVersion).ToArray()},
                {rows.Select(row => row.Row.State.Word()).ToArray()},
                {rows.Select(row => row.Row.SentAt).ToArray()})
                as given(id, tenant, recipient_id, channel, kind, object_id, object_version, state, sent_at)
            on conflict (tenant, recipient_id, kind, object_id, object_version, channel) do nothing
            """,
            ct);
}
