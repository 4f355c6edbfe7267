using Quartz;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Quartz;

internal sealed class QuartzJobScheduler(ISchedulerFactory factory) : IJobScheduler
{
    public async Task<DateTimeOffset?> NextRun(string job, CancellationToken ct)
    {
        var scheduler = await factory.GetScheduler(ct);
        return (await scheduler.GetTrigger(new TriggerKey(job), ct))?.NextFireTimeUtc;
    }

    public async Task RunNow(string job, CancellationToken ct)
    {
        var scheduler = await factory.GetScheduler(ct);
        await scheduler.TriggerJob(new JobKey(job), null, ct);
    }
}
