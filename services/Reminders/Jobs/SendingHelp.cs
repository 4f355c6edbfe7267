namespace SystemicPlatform.Reminders.Jobs;

/// <summary>
/// The scheduler has one instance run the job. When that one does not keep up, or has died, the others help: they send
/// what has been due for a while already.
/// </summary>
internal sealed partial class SendingHelp(SendingLines lines, ILogger<SendingHelp> logger) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat);
        while (true)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                if (!lines.Busy)
                {
                    await lines.SendAsync(Late, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // Whatever it was, the next beat tries again; readiness tells when nothing goes out.
                LogLater(exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Helping to send waits: {Reason}")]
    private partial void LogLater(string reason);
}
