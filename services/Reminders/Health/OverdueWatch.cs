using Npgsql;

namespace SystemicPlatform.Reminders.Health;

/// <summary>Keeps the metric of the oldest overdue reminder fresh, whether or not the sender runs.</summary>
internal sealed class OverdueWatch(OverdueReminders overdue, ReminderMetrics metrics) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat);
        while (true)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                metrics.Overdue((await overdue.LookAsync(stoppingToken)).Age);
            }
            catch (NpgsqlException)
            {
                // Readiness says that the database is away; the last value stands.
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
