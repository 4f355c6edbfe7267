namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>What the platform asks of the scheduler it was built with: Quartz, or Hangfire with <c>-p:UseHangfire=true</c>.</summary>
internal interface IJobScheduler
{
    /// <summary>When the job runs next; null when it is paused or not stored.</summary>
    Task<DateTimeOffset?> NextRun(string job, CancellationToken ct);

    /// <summary>Lets the job run as soon as it is free, here or on another instance. Does not wait for it.</summary>
    Task RunNow(string job, CancellationToken ct);
}
