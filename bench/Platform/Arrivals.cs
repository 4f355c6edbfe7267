using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Tells when a thing has arrived, and when that was; whoever asks may come before or after it.</summary>
internal sealed class Arrivals
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<long>> all = new();

    /// <summary>Notes the arrival.</summary>
    public void Note(Guid id) => Of(id).TrySetResult(Stopwatch.GetTimestamp());

    /// <summary>Waits for it; returns the timestamp of the arrival.</summary>
    public async Task<long> WaitAsync(Guid id, CancellationToken ct)
    {
        var arrived = await Of(id).Task.WaitAsync(TimeSpan.FromSeconds(30), ct);
        all.TryRemove(id, out _);
        return arrived;
    }

    private TaskCompletionSource<long> Of(Guid id) =>
        all.GetOrAdd(id, _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously));
}

/// <summary>Rows of a table as their transactions commit, told by the database itself, so that nobody has to poll.</summary>
internal static class NewRows
{
    private const string Channel = "bench_rows";

    public static async Task<Arrivals> OfAsync(NpgsqlDataSource owner, string table, CancellationToken ct)
    {
        var connection = await owner.OpenConnectionAsync(ct);
        await using (var watch = new NpgsqlCommand(
            $"""
            create or replace function bench_row() returns trigger language plpgsql as $body$
            begin perform pg_notify('{Channel}', new.id::text); return null; end $body$;
            create or replace trigger bench_row after insert on {table} for each row execute function bench_row();
            listen {Channel}
            """,
            connection))
        {
            await watch.ExecuteNonQueryAsync(ct);
        }

        var arrivals = new Arrivals();
        connection.Notification += (_, notification) => arrivals.Note(Guid.Parse(notification.Payload));
        _ = Task.Run(() => ListenAsync(connection, ct), ct);
        return arrivals;
    }

    private static async Task ListenAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using (connection)
        {
            while (!ct.IsCancellationRequested)
            {
                await connection.WaitAsync(ct);
            }
        }
    }
}
