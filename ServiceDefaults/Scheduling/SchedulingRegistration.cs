using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
#if USE_HANGFIRE
using SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;
#else
using SystemicPlatform.ServiceDefaults.Scheduling.Quartz;
#endif

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>Puts jobs on a schedule.</summary>
public static class SchedulingRegistration
{
    /// <summary>
    /// Runs a job on a cron schedule in Europe/Helsinki: one run at a time over all instances, after an outage once and not
    /// once per missed time. The service's DbContext carries <see cref="SchedulesJobsAttribute"/>.
    /// </summary>
    /// <typeparam name="TJob">The job; resolved in a scope of its own for each run.</typeparam>
    /// <param name="builder">The service's builder.</param>
    /// <param name="name">Lower-case with hyphens, e.g. <c>send-due-reminders</c>.</param>
    /// <param name="cron">Six fields, e.g. <c>0/10 * * * * ?</c> for every ten seconds; see <see cref="JobDefinition"/>.</param>
    /// <exception cref="ArgumentException">The name or the expression is malformed.</exception>
    public static void Schedule<TJob>(this IHostApplicationBuilder builder, string name, string cron)
        where TJob : class, IScheduledJob
    {
        builder.Services.AddScoped<TJob>();
        builder.Services.AddSingleton(new JobDefinition(name, cron, typeof(TJob)));
        if (builder.Services.Any(service => service.ServiceType == typeof(JobRegistry)))
        {
            return;
        }

        // While the database is away the store would fill the log with stack traces; readiness tells it, and the store retries.
        builder.Logging.AddFilter("Quartz.Impl.AdoJobStore", LogLevel.Critical);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<JobRegistry>();
        builder.Services.AddSingleton<JobRuns>();
        builder.Services.AddSingleton<JobRunner>();
        builder.Services.AddHostedService<JobTables.Check>();
#if USE_HANGFIRE
        builder.Services.AddHangfireScheduling();
#else
        builder.Services.AddQuartzScheduling();
#endif
    }
}
