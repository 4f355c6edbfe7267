using Npgsql;
using Quartz;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Quartz;

/// <summary>Quartz's own tables. Its scripts only ever create: a Quartz that needs more columns brings its own upgrade script.</summary>
internal static class QuartzSchema
{
    private const string Grant = """
        select format('grant select, insert, update, delete on %s to %I', string_agg(quote_ident(tablename), ', '), $1)
        from pg_tables where schemaname = current_schema() and tablename like 'qrtz\_%'
        """;

    /// <summary>Makes what is missing and lets the service's role use it. Safe to repeat.</summary>
    internal static async Task ProvisionAsync(NpgsqlDataSource owner, string appRole, CancellationToken ct)
    {
        // Built and never started: building a scheduler with ProvisionSchema makes its tables.
        var builder = QuartzSchedulerBuilder.Create(quartz => quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(source => source.DataSourceFactory = _ => owner);
            store.UseSystemTextJsonSerializer();
            store.ProvisionSchema();
        }));
        var scheduler = await builder.BuildScheduler(ct);
        await scheduler.Shutdown(waitForJobsToComplete: false, ct);
        await JobTables.ExecuteFormattedAsync(owner, Grant, appRole, ct);
    }
}
