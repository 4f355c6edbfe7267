using System.Diagnostics;
using Npgsql;

namespace SystemicPlatform.Bench.Platform;

/// <summary>A queue in a table of its own, shaped as deliveries are, worked off by nothing but the statements.</summary>
internal static class BareQueue
{
    private const string Fill = """
        truncate bench_deliveries;
        insert into bench_deliveries (id, tenant, recipient_id, kind, object_id, object_version, state, attempts, next_attempt_at, written_at, channel, log)
        select gen_random_uuid(), $1, gen_random_uuid(), 'weeklyMeeting', gen_random_uuid(), 1, 'waiting', 0, now(), now(), 'mail', '[]' from generate_series(1, $2)
        """;

    private const string Claim = """
        with due as (
            select id from bench_deliveries where state in ('waiting', 'failed') and next_attempt_at <= now()
            order by next_attempt_at limit 20 for update skip locked)
        update bench_deliveries b set attempts = attempts + 1, next_attempt_at = now() + interval '1 minute' from due where b.id = due.id returning b.id
        """;

    private const string Mark = "update bench_deliveries set state = 'sent', sent_at = now() where id = $1";

    public static async Task CreateAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        await using var create = owner.CreateCommand("drop table if exists bench_deliveries; create table bench_deliveries (like deliveries including all)");
        await create.ExecuteNonQueryAsync(ct);
    }

    public static async Task<TimeSpan> ClaimAndMarkAsync(NpgsqlDataSource owner, int due, int timed, int lines, CancellationToken ct)
    {
        await FillAsync(owner, due, ct);
        var left = timed;
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, lines).Select(_ => Task.Run(() => WorkAsync(owner, () => Interlocked.Decrement(ref left) >= 0, ct), ct)));
        return Stopwatch.GetElapsedTime(begun);
    }

    private static async Task FillAsync(NpgsqlDataSource owner, int due, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var part in Fill.Split(';', 2))
        {
            batch.BatchCommands.Add(part.Contains('$', StringComparison.Ordinal) ? Statements.Part(part, BenchTenant.Code, due) : Statements.Part(part));
        }

        await batch.ExecuteNonQueryAsync(ct);
    }

    private static async Task WorkAsync(NpgsqlDataSource owner, Func<bool> goesOn, CancellationToken ct)
    {
        while (true)
        {
            await using var connection = await BenchTenant.OpenAsync(owner, ct);
            var claimed = new List<Guid>();
            await using (var claim = new NpgsqlCommand(Claim, connection))
            await using (var reader = await claim.ExecuteReaderAsync(ct))
            {
                while (await reader.ReadAsync(ct))
                {
                    claimed.Add(reader.GetGuid(0));
                }
            }

            foreach (var id in claimed)
            {
                if (!goesOn())
                {
                    return;
                }

                await connection.ExecuteAsync(Mark, ct, id);
            }

            if (claimed.Count == 0)
            {
                return;
            }
        }
    }
}
