using Npgsql;

namespace SystemicPlatform.Reminders.Health;

/// <summary>
/// How long the oldest reminder has waited past its time. Crosses tenants: it looks at times alone. One that was
/// refused counts from its next attempt, so that a single bad address does not look like a sender that has stopped.
/// </summary>
internal sealed class OverdueReminders(NpgsqlDataSource database, TimeProvider clock)
{
    private const string Oldest = """
        select least(
            (select min(due_at) from planned_reminders where state = 'waiting'),
            (select min(next_attempt_at) from deliveries where state in ('waiting', 'failed')))
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
