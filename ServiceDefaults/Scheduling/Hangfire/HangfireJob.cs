using Hangfire;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

/// <summary>The one job that Hangfire knows: its argument is the name of ours. Not tried again: the next time on the schedule is.</summary>
internal sealed class HangfireJob(JobRunner runner)
{
    [AutomaticRetry(Attempts = 0)]
    [JobDisplayName("{0}")]
    public Task Run(string job, CancellationToken ct) => runner.RunAsync(job, ct);
}
