using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// Publishes what waits in the outbox: woken by NOTIFY, and every five seconds in case a notification was lost.
/// One relay per database works at a time, so the order per aggregate holds however many instances run.
/// </summary>
internal sealed partial class OutboxRelay(NpgsqlDataSource database, IBus bus, OutboxState state, ILogger<OutboxRelay> logger)
    : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan SlowTimer = TimeSpan.FromSeconds(5);
    private static readonly ActivitySource Tracing = new("SystemicPlatform.Outbox");

    /// <summary>For a whole batch; what is not taken by then is tried again.</summary>
    internal TimeSpan PublishTimeout { get; init; } = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RelayUntilBrokenAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogWaiting(exception.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task RelayUntilBrokenAsync(CancellationToken ct)
    {
        await using var listener = await database.OpenConnectionAsync(ct);
        await using (var listen = new NpgsqlCommand($"listen {OutboxNotification.Channel}", listener))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        while (true)
        {
            while (await PublishBatchAsync(ct) == BatchSize)
            {
                // A full batch: there is more waiting.
            }

            await listener.WaitAsync(SlowTimer, ct);
        }
    }

    /// <summary>Publishes the oldest waiting rows and marks them, in one transaction. Returns how many.</summary>
    private async Task<int> PublishBatchAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var batch = await ClaimAsync(connection, ct);
        if (batch.Count == 0)
        {
            // Nothing waits, or another instance sees to it.
            state.IsHeldUp = false;
            return 0;
        }

        var published = new ConcurrentBag<Guid>();
        var publishing = PublishAsync(batch, published, ct);
        await publishing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // What the broker took is marked also when the rest failed, so that a slow broker is slow and not a standstill.
        await using var mark = new NpgsqlCommand("update outbox_messages set published_at = now() where id = any($1)", connection)
        {
            Parameters = { new() { Value = published.ToArray() } },
        };
        await mark.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        await publishing;
        return batch.Count;
    }

    /// <summary>Publishes side by side what belongs to different aggregates, notes each that the broker took, and throws when it did not take all.</summary>
    internal async Task PublishAsync(IEnumerable<Waiting> batch, ConcurrentBag<Guid> published, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(PublishTimeout);
        var all = Task.WhenAll(batch.GroupBy(row => row.AggregateId).Select(rows => PublishInOrderAsync(rows, published, timeout.Token)));
        try
        {
            // The bus does not always heed the token: a confirmation that a dead connection owes is waited for without end.
            await all.WaitAsync(PublishTimeout * 2, ct);
        }
        finally
        {
            // What cannot be read is no fault of the bus, and starting again would not help.
            state.IsHeldUp = !all.IsCompleted || all.IsCanceled || all.Exception?.InnerExceptions.Any(failure => failure is not JsonException) is true;
        }
    }

    private static async Task<List<Waiting>> ClaimAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var claim = new NpgsqlCommand(
            """
            select id, type, aggregate_id, body, trace_parent from outbox_messages
            where published_at is null and type = any($2) order by sequence limit $1 for update skip locked
            """,
            connection)
        { Parameters = { new() { Value = BatchSize }, new() { Value = EventJson.KnownTypes } } };
        await using var alone = new NpgsqlCommand(
            "select pg_try_advisory_xact_lock(hashtext('outbox_relay')) from set_config('app.tenants', '*', true)", connection);
        var rows = new List<Waiting>();
        if (await alone.ExecuteScalarAsync(ct) is not true)
        {
            return rows;
        }

        await using var reader = await claim.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new Waiting(
                reader.GetGuid(0), reader.GetString(1), reader.GetGuid(2), reader.GetString(3), await reader.IsDBNullAsync(4, ct) ? null : reader.GetString(4)));
        }

        return rows;
    }

    private async Task PublishInOrderAsync(IEnumerable<Waiting> rows, ConcurrentBag<Guid> published, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            using var activity = Tracing.StartActivity("outbox publish", ActivityKind.Producer, row.TraceParent);
            var type = EventJson.TypeOf(row.Type);
            var message = JsonSerializer.Deserialize(row.Body, type, EventJson.Options)!;
            await bus.Publish(message, type, Pipe.Execute<PublishContext>(context => context.MessageId = row.Id), ct);
            published.Add(row.Id);
        }
    }

    // The type alone: a broker's exception text can carry its address and user.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Events wait in the outbox: {Reason}")]
    private partial void LogWaiting(string reason);

    /// <summary>A row of the outbox.</summary>
    internal sealed record Waiting(Guid Id, string Type, Guid AggregateId, string Body, string? TraceParent);
}
