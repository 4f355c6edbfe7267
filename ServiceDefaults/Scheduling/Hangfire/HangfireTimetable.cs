using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.Hosting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

/// <summary>Brings the stored timetable in line with the program at each start.</summary>
internal sealed class HangfireTimetable(JobStorage storage, IRecurringJobManager manager, JobRegistry registry) : IHostedService
{
    private static readonly RecurringJobOptions InHelsinki = new()
    {
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(HelsinkiTime.ZoneId),

        // After an outage a job runs once, not once per missed time.
        MisfireHandling = MisfireHandlingMode.Relaxed,
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var job in registry.All)
        {
            // Hangfire hands the job a token of its own; the one in the expression only holds the place.
            manager.AddOrUpdate<HangfireJob>(job.Name, run => run.Run(job.Name, CancellationToken.None), job.Cron, InHelsinki);
        }

        using var connection = storage.GetConnection();
        foreach (var gone in connection.GetRecurringJobs().Where(stored => registry.Find(stored.Id) is null))
        {
            manager.RemoveIfExists(gone.Id);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
