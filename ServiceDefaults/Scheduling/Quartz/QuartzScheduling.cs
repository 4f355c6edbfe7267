using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Quartz;

/// <summary>The default scheduler: Quartz with its store in the service's own PostgreSQL database, clustered.</summary>
internal static class QuartzScheduling
{
    private const int MaxJobsAtOnce = 4;

    // A killed instance keeps the triggers it had taken until the others miss its check-in: a few seconds, not half a minute.
    private static readonly TimeSpan CheckinEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(4);

    // Later than this, the missed times of a job count as one.
    private static readonly TimeSpan MissedAfter = TimeSpan.FromSeconds(5);

    internal static void AddQuartzScheduling(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "jobs";
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UseDefaultThreadPool(MaxJobsAtOnce);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>());
                store.UseSystemTextJsonSerializer();
                store.ConfigureStore(options =>
                {
                    options.StoreJobDataAsStrings = true;
                    options.MisfireThreshold = MissedAfter;
                    options.UseBackgroundThreads = true;
                });
                store.UseClustering(cluster =>
                {
                    cluster.CheckinInterval = CheckinEvery;
                    cluster.CheckinMisfireThreshold = DeadAfter;
                });
            });
        });
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        services.AddTransient<QuartzJob>();
        services.AddHostedService<QuartzTimetable>();
        services.AddSingleton<IJobScheduler, QuartzJobScheduler>();
    }
}
