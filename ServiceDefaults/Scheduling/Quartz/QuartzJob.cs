using Quartz;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Quartz;

/// <summary>The one job that Quartz knows: its key is the name of ours.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(context.JobDetail.Key.Name, cancellationToken);
}
