using Hangfire.PostgreSql;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

/// <summary>Hangfire's own tables, in a schema of their own.</summary>
internal static class HangfireSchema
{
    internal const string Name = "hangfire";

    private static readonly string[] Grants =
    [
        $"select format('grant usage on schema {Name} to %I', $1)",
        $"select format('grant select, insert, update, delete on all tables in schema {Name} to %I', $1)",
        $"select format('grant usage on all sequences in schema {Name} to %I', $1)",
    ];

    /// <summary>Makes what is missing and lets the service's role use it. Safe to repeat.</summary>
    internal static async Task ProvisionAsync(NpgsqlDataSource owner, string appRole, CancellationToken ct)
    {
        await using (var connection = await owner.OpenConnectionAsync(ct))
        {
            PostgreSqlObjectsInstaller.Install(connection, Name);
        }

        foreach (var grant in Grants)
        {
            await JobTables.ExecuteFormattedAsync(owner, grant, appRole, ct);
        }
    }
}
