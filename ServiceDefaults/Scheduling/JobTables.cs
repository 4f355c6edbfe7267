using Microsoft.Extensions.Hosting;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>The tables behind scheduling: made by the owner in the verb <c>migrate</c>, only used by the service.</summary>
internal static class JobTables
{
    private const string Create = """
        create table if not exists job_runs (
            id bigint generated always as identity constraint pk_job_runs primary key,
            job text not null,
            started_at timestamptz not null,
            ended_at timestamptz,
            outcome text not null,
            counts jsonb not null default '{}',
            error text
        );
        create index if not exists ix_job_runs_job_id on job_runs (job, id desc);
        """;

    private const string Grant = "select format('grant select, insert, update, delete on job_runs to %I', $1)";

    /// <summary>Makes what is missing and lets the service's role use it. Safe to repeat.</summary>
    /// <param name="ownerConnectionString">Npgsql, as the role that owns the schema.</param>
    /// <param name="appRole">Role of the running service.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task ProvisionAsync(string ownerConnectionString, string appRole, CancellationToken ct)
    {
        await using var database = NpgsqlDataSource.Create(ownerConnectionString);
        await using (var create = database.CreateCommand(Create))
        {
            await create.ExecuteNonQueryAsync(ct);
        }

        await ExecuteFormattedAsync(database, Grant, appRole, ct);
#if USE_HANGFIRE
        await Hangfire.HangfireSchema.ProvisionAsync(database, appRole, ct);
#else
        await Quartz.QuartzSchema.ProvisionAsync(database, appRole, ct);
#endif
    }

    /// <summary>Runs the statement that a query builds: DDL takes no parameters, so the server quotes the role's name.</summary>
    internal static async Task ExecuteFormattedAsync(NpgsqlDataSource database, string query, string role, CancellationToken ct)
    {
        await using var format = database.CreateCommand(query);
        format.Parameters.Add(new() { Value = role });
        if (await format.ExecuteScalarAsync(ct) is string statement)
        {
            await using var command = database.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>Stops the start where the tables are missing. Registered before the scheduler, which would say it at length.</summary>
    internal sealed class Check(NpgsqlDataSource database) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await using var command = database.CreateCommand("select has_table_privilege(to_regclass('job_runs'), 'insert')");
            if (await command.ExecuteScalarAsync(cancellationToken) is not true)
            {
                throw new StartupFault("The tables for jobs are missing. Run the verb 'migrate' first.");
            }
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
