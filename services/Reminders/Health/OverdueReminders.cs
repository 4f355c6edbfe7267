using Npgsql;

namespace SystemicPlatform.Reminders.Health;

/// <summary>
/// How long the oldest reminder has waited past its time. Crosses tenants: it looks at times alone. One that was
/// refused counts from its next attempt, so that a single bad address does not look like a sender that has stopped;
/// where several are refused and nobody gets anything, they count from when they fell due.
/// </summary>
internal sealed class OverdueReminders(NpgsqlDataSource database, TimeProvider clock)
{
    // When so many wait who were refused, and none got anything since, it is not about their addresses.
    private const string Oldest = """
        select least(
            (select min(due_at) from planned_reminders where state = 'waiting'),
            (select min(next_attempt_at) from deliveries where state in ('waiting', 'failed')),
            (select min(failing.since) from (values ('mail'), ('sms')) by(channel) cross join lateral (
                select min(refused.written_at) as since from deliveries refused
                where refused.state = 'failed' and refused.channel = by.channel and refused.written_at > coalesce(
                    (select max(sent.sent_at) from deliveries sent where sent.channel = by.channel), '-infinity')
                having count(distinct refused.recipient_id) >= 3) failing))
        from set_config('app.tenants', '*', false)
        """;

    /// <summary>Zero when nothing is overdue.</summary>
    /// <exception cref="NpgsqlException">The database does not answer.</exception>
    public async Task<TimeSpan> AgeAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(Oldest, connection);
        var age = await command.ExecuteScalarAsync(ct) is DateTime oldest ? clock.GetUtcNow().UtcDateTime - oldest : TimeSpan.Zero;
        return age > TimeSpan.Zero ? age : TimeSpan.Zero;
    }
}
