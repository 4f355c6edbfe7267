using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Servers;

namespace SystemicPlatform.ServiceDefaults.Tests.Scheduling;

public sealed class JobsOnPostgresTests(ProbeFixture fixture)
{
    private const string EverySecond = "* * * * * ?";
    private const string Seldom = "0 0 0 1 JAN ?";

    [Fact]
    public async Task A_job_runs_on_its_schedule_and_its_runs_are_recorded()
    {
        var database = await CreateWithTablesAsync();
        using var host = await StartAsync<CountingJob>(database, EverySecond);

        var last = await LastRunAsync(host, run => run.Outcome == JobOutcome.Done);

        Assert.Equal(3, last.Counts["sent"]);
        Assert.NotNull(last.EndedAt);
        Assert.Null(last.Error);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_failing_job_is_recorded_by_type_alone_and_runs_again()
    {
        var database = await CreateWithTablesAsync();
        using var host = await StartAsync<FailingJob>(database, EverySecond);

        var first = await LastRunAsync(host, run => run.Outcome == JobOutcome.Failed);
        await LastRunAsync(host, run => run.Outcome == JobOutcome.Failed && run.StartedAt > first.StartedAt);

        Assert.Equal("System.FormatException", first.Error);
        await host.StopAsync();
    }

    [Fact]
    public async Task Two_instances_never_run_one_job_at_the_same_time()
    {
        var database = await CreateWithTablesAsync();
        using var first = await StartAsync<SlowJob>(database, EverySecond);
        using var second = await StartAsync<SlowJob>(database, EverySecond);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(turn =>
            (turn % 2 == 0 ? first : second).Services.GetRequiredService<JobRunner>().RunAsync("job", CancellationToken.None)));
        await LastRunAsync(first, run => run.Outcome == JobOutcome.Done && SlowJob.Finished >= 3);

        Assert.Equal(1, SlowJob.MostAtOnce);
        await first.StopAsync();
        await second.StopAsync();
    }

    [Fact]
    public async Task A_job_can_be_run_now_and_says_when_it_runs_next()
    {
        var database = await CreateWithTablesAsync();
        using var host = await StartAsync<CountingJob>(database, Seldom);
        var scheduler = host.Services.GetRequiredService<IJobScheduler>();

        await scheduler.RunNow("job", CancellationToken.None);

        await LastRunAsync(host, run => run.Outcome == JobOutcome.Done);
        var next = await scheduler.NextRun("job", CancellationToken.None);
        Assert.Equal((12, 31, 22), (next?.Month, next?.Day, next?.UtcDateTime.Hour));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_stopping_process_cancels_its_run_and_says_so()
    {
        var database = await CreateWithTablesAsync();
        using (var host = await StartAsync<WaitingJob>(database, EverySecond))
        {
            await LastRunAsync(host, run => run.Outcome == JobOutcome.Running);
            await host.StopAsync();
        }

        using var again = await StartAsync<CountingJob>(database, Seldom);
        Assert.Equal(JobOutcome.Cancelled, (await LastRunAsync(again, _ => true)).Outcome);
        await again.StopAsync();
    }

    [Fact]
    public async Task A_run_whose_process_died_is_marked_when_the_job_runs_again()
    {
        var database = await CreateWithTablesAsync();
        using var host = await StartAsync<CountingJob>(database, Seldom);
        await ExecuteAsync(database.App, "insert into job_runs (job, started_at, outcome) values ('job', now(), 'running')");

        await host.Services.GetRequiredService<JobRunner>().RunAsync("job", CancellationToken.None);

        Assert.Equal(
            "interrupted", await ScalarAsync(database.App, "select outcome from job_runs where job = 'job' order by id limit 1"));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_restart_keeps_the_timetable_takes_a_new_schedule_and_forgets_a_job_that_is_gone()
    {
        var database = await CreateWithTablesAsync();
        const string Stored = "select string_agg(trigger_name || ' ' || cron_expression, ', ' order by trigger_name) from qrtz_cron_triggers";
        (await StartAsync<CountingJob>(database, "0 0 3 * * ?", "old")).Dispose();
        Assert.Equal("old 0 0 3 * * ?", await ScalarAsync(database.App, Stored));

        (await StartAsync<CountingJob>(database, "0 0 4 * * ?", "old")).Dispose();
        Assert.Equal("old 0 0 4 * * ?", await ScalarAsync(database.App, Stored));

        (await StartAsync<CountingJob>(database, "0 0 4 * * ?", "new")).Dispose();
        Assert.Equal("new 0 0 4 * * ?", await ScalarAsync(database.App, Stored));
    }

    [Fact]
    public async Task Runs_that_were_missed_while_nothing_ran_are_made_up_for_once()
    {
        var database = await CreateWithTablesAsync();
        (await StartAsync<CountingJob>(database, "0 0 * * * ?")).Dispose();
        var missedSince = DateTimeOffset.UtcNow.AddDays(-3);
        await ExecuteAsync(database.Owner, $"update qrtz_triggers set next_fire_time = {missedSince.UtcTicks}, prev_fire_time = -1");

        using var host = await StartAsync<CountingJob>(database, "0 0 * * * ?");
        await LastRunAsync(host, run => run.Outcome == JobOutcome.Done);

        Assert.InRange(
            (await host.Services.GetRequiredService<IJobScheduler>().NextRun("job", CancellationToken.None))!.Value,
            DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1));
        Assert.Equal(1L, await ScalarAsync(database.App, "select count(*) from job_runs"));
        await host.StopAsync();
    }

    [Fact]
    public async Task Without_its_tables_the_service_does_not_start()
    {
        var database = await CreateAsync();

        var fault = await Assert.ThrowsAsync<StartupFault>(() => StartAsync<CountingJob>(database, EverySecond));

        Assert.Contains("migrate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preparing_the_tables_twice_changes_nothing_and_the_service_may_not_change_them()
    {
        var database = await CreateWithTablesAsync();

        await ProvisionAsync(database);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database.App, "drop table qrtz_triggers cascade"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    private Task<TestDatabase> CreateAsync() => fixture.Servers.CreateDatabaseAsync($"jobs_{Guid.NewGuid():n}"[..24]);

    private async Task<TestDatabase> CreateWithTablesAsync()
    {
        var database = await CreateAsync();
        await ProvisionAsync(database);
        return database;
    }

    private static Task ProvisionAsync(TestDatabase database) => JobTables.ProvisionAsync(
        database.Owner, new NpgsqlConnectionStringBuilder(database.App).Username!, CancellationToken.None);

    private static async Task<IHost> StartAsync<TJob>(TestDatabase database, string cron, string name = "job")
        where TJob : class, IScheduledJob
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(database.App));
        builder.Schedule<TJob>(name, cron);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static async Task<JobRun> LastRunAsync(IHost host, Func<JobRun, bool> condition)
    {
        JobRun? run = null;
        await Eventually.HoldsAsync("the run", async () =>
        {
            run = (await host.Services.GetRequiredService<JobRuns>().LastAsync(["job"], CancellationToken.None)).GetValueOrDefault("job");
            return run is not null && condition(run);
        });
        return run!;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private sealed class CountingJob : IScheduledJob
    {
        public Task<JobReport> Run(CancellationToken ct) => Task.FromResult(JobReport.Of(("sent", 3), ("failed", 0)));
    }

    private sealed class FailingJob : IScheduledJob
    {
        public Task<JobReport> Run(CancellationToken ct) => throw new FormatException("150313A902J is not for the log");
    }

    private sealed class WaitingJob : IScheduledJob
    {
        public async Task<JobReport> Run(CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct);
            return JobReport.Nothing;
        }
    }

    private sealed class SlowJob : IScheduledJob
    {
        private static int atOnce;
        private static int most;
        private static int finished;

        internal static int MostAtOnce => most;

        internal static int Finished => finished;

        public async Task<JobReport> Run(CancellationToken ct)
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Delay(TimeSpan.FromMilliseconds(300), ct);
            Interlocked.Decrement(ref atOnce);
            Interlocked.Increment(ref finished);
            return JobReport.Nothing;
        }
    }
}
