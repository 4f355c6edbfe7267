using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>
/// Reads and writes the table <c>job_runs</c>. Belongs to no tenant. Runs are kept for a week, and the last one of each job
/// for ever.
/// </summary>
internal sealed class JobRuns(NpgsqlDataSource database, TimeProvider clock)
{
    private const string Begin = """
        with interrupted as (
            update job_runs set ended_at = $2, outcome = 'interrupted' where job = $1 and ended_at is null
        ), outdated as (
            delete from job_runs where job = $1 and ended_at is not null and started_at < $2 - interval '7 days'
        )
        insert into job_runs (job, started_at, outcome) values ($1, $2, 'running') returning id
        """;

    private const string End = "update job_runs set ended_at = $2, outcome = $3, counts = $4, error = $5 where id = $1";

    private const string Last = """
        select distinct on (job) job, started_at, ended_at, outcome, counts, error
        from job_runs where job = any($1) order by job, id desc
        """;

    /// <summary>Notes that a run begins. The caller holds the job's lock, so an earlier run without an end was cut short.</summary>
    internal async Task<long> BeginAsync(string job, CancellationToken ct)
    {
        await using var command = Command(Begin, job, clock.GetUtcNow());
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    internal async Task EndAsync(long id, JobOutcome outcome, JobReport report, string? error, CancellationToken ct)
    {
        await using var command = Command(End, id, clock.GetUtcNow(), Word(outcome));
        command.Parameters.Add(new() { Value = JsonSerializer.Serialize(report.Counts), NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new() { Value = (object?)error ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The last run of each of these jobs that ever ran.</summary>
    internal async Task<IReadOnlyDictionary<string, JobRun>> LastAsync(IEnumerable<string> jobs, CancellationToken ct)
    {
        var runs = new Dictionary<string, JobRun>(StringComparer.Ordinal);
        await using var command = Command(Last, (object)jobs.ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            runs.Add(reader.GetString(0), await ReadAsync(reader, ct));
        }

        return runs;
    }

    private static async Task<JobRun> ReadAsync(NpgsqlDataReader reader, CancellationToken ct) => new(
        reader.GetFieldValue<DateTimeOffset>(1),
        await reader.IsDBNullAsync(2, ct) ? null : reader.GetFieldValue<DateTimeOffset>(2),
        Enum.Parse<JobOutcome>(reader.GetString(3), ignoreCase: true),
        JsonSerializer.Deserialize<Dictionary<string, long>>(reader.GetString(4))!,
        await reader.IsDBNullAsync(5, ct) ? null : reader.GetString(5));

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    private static string Word(JobOutcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());
}
