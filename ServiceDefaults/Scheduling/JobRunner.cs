using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>
/// Runs one job, whoever asks. A session lock in the database keeps two runs of one job from overlapping, over all
/// instances and all schedulers; it falls with the connection, so a crashed run blocks nobody.
/// </summary>
internal sealed partial class JobRunner(
    JobRegistry registry, NpgsqlDataSource database, JobRuns runs, IServiceScopeFactory scopes, ILogger<JobRunner> logger)
{
    private static readonly ActivitySource Tracing = new("SystemicPlatform.Jobs");

    /// <summary>
    /// Runs the job and records the run. Never throws. Returns null when there was no run to record: it is running already,
    /// this service has no such job, or the database does not answer.
    /// </summary>
    internal async Task<JobOutcome?> RunAsync(string name, CancellationToken ct)
    {
        if (registry.Find(name) is not { } job)
        {
            LogUnknown(name);
            return null;
        }

        try
        {
            return await RunAloneAsync(job, ct);
        }
        catch (Exception exception)
        {
            LogUnrecorded(name, exception.GetType().Name);
            return null;
        }
    }

    private async Task<JobOutcome?> RunAloneAsync(JobDefinition job, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        if (!await TryLockAsync(connection, job.Name, ct))
        {
            LogBusy(job.Name);
            return null;
        }

        try
        {
            return await RecordAsync(job, ct);
        }
        finally
        {
            await UnlockAsync(connection, job.Name);
        }
    }

    private async Task<JobOutcome> RecordAsync(JobDefinition job, CancellationToken ct)
    {
        using var activity = Tracing.StartActivity($"job {job.Name}");
        var run = await runs.BeginAsync(job.Name, ct);
        var (outcome, report, error) = await ExecuteAsync(job, ct);
        activity?.SetStatus(outcome == JobOutcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        await runs.EndAsync(run, outcome, report, error, CancellationToken.None);
        return outcome;
    }

    private async Task<(JobOutcome Outcome, JobReport Report, string? Error)> ExecuteAsync(JobDefinition job, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return (JobOutcome.Done, await ((IScheduledJob)scope.ServiceProvider.GetRequiredService(job.Type)).Run(ct), null);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return (JobOutcome.Cancelled, JobReport.Nothing, null);
        }
        catch (Exception exception)
        {
            // Type and place only: a message can hold personal data.
            var type = exception.GetType().FullName!;
            LogFailed(job.Name, type, exception.StackTrace);
            return (JobOutcome.Failed, JobReport.Nothing, type);
        }
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtext('job'), hashtext($1))", connection)
        {
            Parameters = { new() { Value = name } },
        };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task UnlockAsync(NpgsqlConnection connection, string name)
    {
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock(hashtext('job'), hashtext($1))", connection)
            {
                Parameters = { new() { Value = name } },
            };
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and the lock with it.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scheduler asked for a job {Job} that this service does not have")]
    private partial void LogUnknown(string job);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Job {Job} is running already")]
    private partial void LogBusy(string job);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A run of job {Job} could not be recorded: {Error}")]
    private partial void LogUnrecorded(string job, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed: {Error} {Place}")]
    private partial void LogFailed(string job, string error, string? place);
}
