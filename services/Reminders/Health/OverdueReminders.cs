using Npgsql;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Health;

/// <summary>
/// How late reminders are, and for how long nothing has come of them. Crosses tenants: it looks at times alone. One that was
/// refused counts from its next attempt, so that a single bad address does not look like a sender that has stopped;
/// where several are refused and nobody gets anything, they count from when they fell due.
/// </summary>
internal sealed class OverdueReminders(NpgsqlDataSource database, SendingSettings settings, TimeProvider clock)
{
    // An attempt that was begun and has no end is late from its beginning, not from the end of its lease.
    // When so many wait who were refused, and none got anything since, it is not about their addresses.
    private const string Look = """
        select
            (select min(due_at) from planned_reminders where state = 'waiting') as due,
            (select written_at from deliveries order by id desc limit 1) as written,
            least(
                (select min(next_attempt_at) from deliveries where state in ('waiting', 'failed')),
                (select min(next_attempt_at) - $1 from deliveries where state = 'waiting' and attempts > 0)) as waiting,
            (select max(latest.sent_at) from (values ('mail'), ('sms'), ('webhook')) by(channel) cross join lateral (
                select max(sent_at) as sent_at from deliveries where deliveries.channel = by.channel) latest) as sent,
            (select min(failing.since) from (values ('mail'), ('sms')) by(channel) cross join lateral (
                select min(refused.written_at) as since from deliveries refused
                where refused.state = 'failed' and refused.channel = by.channel and refused.written_at > coalesce(
                    (select max(sent.sent_at) from deliveries sent where sent.channel = by.channel), '-infinity')
                having count(distinct refused.recipient_id) >= 3) failing) as failing
        from set_config('app.tenants', '*', false)
        """;

    /// <summary>How things stand.</summary>
    /// <param name="Age">How long the oldest due reminder has waited past its time.</param>
    /// <param name="Stalled">
    /// For how long something has been due and nothing was written or sent. A large backlog ages while it is worked off, and
    /// is not stalled.
    /// </param>
    internal sealed record Backlog(TimeSpan Age, TimeSpan Stalled);

    /// <summary>Zero when nothing is overdue.</summary>
    /// <exception cref="NpgsqlException">The database does not answer.</exception>
    public async Task<Backlog> LookAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(Look, connection) { Parameters = { new() { Value = settings.Lease } } };
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        DateTimeOffset? due = At(0), written = At(1), waiting = At(2), sent = At(3), failing = At(4);
        return new Backlog(Longest(due, waiting, failing), Longest(Later(due, written), Later(waiting, sent), failing));

        DateTimeOffset? At(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateTimeOffset>(column);
    }

    // What is due waits since then, or since the last of its kind was dealt with.
    private static DateTimeOffset? Later(DateTimeOffset? due, DateTimeOffset? progress) => due < progress ? progress : due;

    private TimeSpan Longest(params ReadOnlySpan<DateTimeOffset?> since)
    {
        var (now, longest) = (clock.GetUtcNow(), TimeSpan.Zero);
        foreach (var moment in since)
        {
            longest = moment is { } begun && now - begun > longest ? now - begun : longest;
        }

        return longest;
    }
}
