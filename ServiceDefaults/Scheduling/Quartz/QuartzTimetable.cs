using Microsoft.Extensions.Hosting;
using Quartz;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Quartz;

/// <summary>
/// Brings the stored timetable in line with the program at each start: new and changed jobs are stored, jobs that the program
/// no longer has are removed, and the rest keep their next run, so that a restart neither loses nor repeats one.
/// </summary>
internal sealed class QuartzTimetable(ISchedulerFactory factory, JobRegistry registry) : IHostedService
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(HelsinkiTime.ZoneId);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await factory.GetScheduler(cancellationToken);
        foreach (var job in registry.All)
        {
            if (!await IsStoredAsync(scheduler, job, cancellationToken))
            {
                await scheduler.ScheduleJob(Detail(job), Trigger(job), ScheduleJobOptions.Replacing, cancellationToken);
            }
        }

        var stored = await scheduler.QueryJobs(new JobQuery(), cancellationToken);
        await scheduler.DeleteJobs(
            [.. stored.Items.Select(header => header.Key).Where(key => registry.Find(key.Name) is null)], cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<bool> IsStoredAsync(IScheduler scheduler, JobDefinition job, CancellationToken ct)
    {
        var key = new TriggerKey(job.Name);
        return await scheduler.GetTrigger(key, ct) is ICronTrigger trigger
            && string.Equals(trigger.CronExpressionString, job.Cron, StringComparison.Ordinal)
            && await scheduler.GetTriggerState(key, ct) != TriggerState.Error;
    }

    private static IJobDetail Detail(JobDefinition job) =>
        JobBuilder.Create<QuartzJob>().WithIdentity(job.Name).StoreDurably().Build();

    private static ITrigger Trigger(JobDefinition job) =>
        TriggerBuilder.Create()
            .WithIdentity(job.Name)
            .WithCronSchedule(job.Cron, cron => cron
                .InTimeZone(Zone)
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
}
