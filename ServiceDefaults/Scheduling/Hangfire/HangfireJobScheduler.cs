using Hangfire;
using Hangfire.Storage;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

internal sealed class HangfireJobScheduler(JobStorage storage, IRecurringJobManager manager) : IJobScheduler
{
    public Task<DateTimeOffset?> NextRun(string job, CancellationToken ct)
    {
        using var connection = storage.GetConnection();
        var next = connection.GetRecurringJobs([job]).Find(stored => !stored.Removed)?.NextExecution;
        return Task.FromResult<DateTimeOffset?>(next is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null);
    }

    public Task RunNow(string job, CancellationToken ct)
    {
        manager.Trigger(job);
        return Task.CompletedTask;
    }
}
