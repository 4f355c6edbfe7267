using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Erasure;

namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>
/// Seals the access log and removes published events about erased children every ten seconds and, once an hour, removes
/// what has served its time: published events, inbox notes and idempotency keys. Crosses tenants: it works on the service's own bookkeeping, not on client data.
/// </summary>
internal sealed partial class Housekeeping(NpgsqlDataSource database, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);
    private const int PurgeEveryBeats = 360;

    private static readonly string[] Purges =
    [
        "delete from outbox_messages where published_at < now() - interval '3 days'",
        "delete from inbox_entries where at < now() - interval '30 days'",
        "delete from idempotency_keys where at < now() - interval '7 days'",
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var beat = 0; !stoppingToken.IsCancellationRequested; beat++)
        {
            try
            {
                await Task.Delay(Beat, stoppingToken);
                await SealAsync(stoppingToken);
                await SweepAsync(stoppingToken);
                if (beat % PurgeEveryBeats == 0)
                {
                    await PurgeAsync(stoppingToken);
                }
            }
            catch (NpgsqlException exception)
            {
                LogLater(exception.GetType().Name);
            }
            catch (OperationCanceledException)
            {
                // The service stops.
            }
        }
    }

    private async Task SealAsync(CancellationToken ct)
    {
        await using var seal = database.CreateCommand("select seal_access_log()");
        while (await seal.ExecuteScalarAsync(ct) is > 0)
        {
            // More than one block, or more than one day.
        }
    }

    private Task PurgeAsync(CancellationToken ct) => RunAsync(Purges, ct);

    private Task SweepAsync(CancellationToken ct) => RunAsync([ErasureSweep.Remove, ErasureSweep.Finish], ct);

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        foreach (var statement in statements.Prepend("select set_config('app.tenants', '*', false)"))
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Housekeeping waits: {Reason}")]
    private partial void LogLater(string reason);
}
