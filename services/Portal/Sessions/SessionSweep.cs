namespace SystemicPlatform.Portal.Sessions;

/// <summary>Removes expired sign-ins, and the tokens renewed for them, once an hour.</summary>
internal sealed partial class SessionSweep(SessionStore store, RenewalStore renewals, TimeProvider clock, ILogger<SessionSweep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.SweepAsync(stoppingToken);
                await renewals.SweepAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogLater(exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Expired sign-ins stay for now: {Reason}")]
    private partial void LogLater(string reason);
}
