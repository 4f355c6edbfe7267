using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>The service's jobs for operators. Shows names, times, numbers and kinds of fault, never client data.</summary>
internal static class JobEndpoints
{
    /// <summary>A job as operators see it.</summary>
    /// <param name="Name">Identity of the job.</param>
    /// <param name="Cron">When it runs, in Europe/Helsinki.</param>
    /// <param name="NextRun">Instant; null when it is not on the schedule.</param>
    /// <param name="LastRun">Null before the first run.</param>
    internal sealed record Item(string Name, string Cron, DateTimeOffset? NextRun, JobRun? LastRun);

    /// <summary>Adds the endpoints where the service has jobs.</summary>
    public static void Map(WebApplication app, RouteGroupBuilder service)
    {
        if (app.Services.GetService<JobRegistry>() is null)
        {
            return;
        }
#if USE_HANGFIRE
        Hangfire.HangfireBoard.Map(app);
#endif

        service.MapGet("/jobs", List).Requires(Permission.OperatePlatform).WithSummary("Jobs with their last and next run");
        service.MapPost("/jobs/{name}/run", RunNow).Requires(Permission.OperatePlatform).WithSummary("Runs a job as soon as it is free");
    }

    private static async Task<Ok<Page<Item>>> List(JobRegistry registry, JobRuns runs, IJobScheduler scheduler, CancellationToken ct)
    {
        var last = await runs.LastAsync(registry.All.Select(job => job.Name), ct);
        var items = new List<Item>();
        foreach (var job in registry.All)
        {
            items.Add(new Item(job.Name, job.Cron, await scheduler.NextRun(job.Name, ct), last.GetValueOrDefault(job.Name)));
        }

        return TypedResults.Ok(new Page<Item>(items, null));
    }

    private static async Task<Accepted> RunNow(string name, JobRegistry registry, IJobScheduler scheduler, CancellationToken ct)
    {
        if (registry.Find(name) is null)
        {
            throw new Problem(Problems.NotFound);
        }

        await scheduler.RunNow(name, ct);
        return TypedResults.Accepted((string?)null);
    }
}
