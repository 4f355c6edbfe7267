using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// The <c>migrate</c> verb: as the owner, applies the migrations and then, from the model itself, everything that
/// guards the rows — so that a new table cannot be forgotten. Safe to repeat.
/// </summary>
internal sealed class DatabaseSetup(ServiceDb db, string appRole, string appPassword)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await CreateAppRoleAsync(ct);
        await db.Database.MigrateAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        foreach (var statement in Statements())
        {
#pragma warning disable EF1002 // Table and role names come from the model and the configuration, quoted below.
            await db.Database.ExecuteSqlRawAsync(statement, ct);
#pragma warning restore EF1002
        }
    }

    private async Task CreateAppRoleAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("select 1 from pg_roles where rolname = $1", connection) { Parameters = { new() { Value = appRole } } };
        if (await exists.ExecuteScalarAsync(ct) is not null)
        {
            return;
        }

        // The password is quoted by the server: DDL takes no parameters.
        await using var quote = new NpgsqlCommand("select format('create role %I login password %L', $1, $2)", connection)
        {
            Parameters = { new() { Value = appRole }, new() { Value = appPassword } },
        };
        await using var create = new NpgsqlCommand((string)(await quote.ExecuteScalarAsync(ct))!, connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    private IEnumerable<string> Statements()
    {
        var role = Quote(appRole);
        yield return $"grant usage on schema public to {role}";
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !entity.IsOwned()))
        {
            var table = Quote(entity.GetTableName()!);
            yield return $"grant select, insert, update, delete on {table} to {role}";
            if (ServiceDb.IsTenantOwned(entity.ClrType))
            {
                foreach (var statement in RowSecurity(table))
                {
                    yield return statement;
                }
            }
        }

        yield return $"grant usage on all sequences in schema public to {role}";
        yield return $"grant select on \"__EFMigrationsHistory\" to {role}";
        yield return $"revoke update, delete, truncate on access_log, access_log_seals from {role}";
        yield return $"revoke insert on access_log_seals from {role}";
        yield return AccessLogSealing.Function;
        yield return $"revoke all on function seal_access_log() from public";
        yield return $"grant execute on function seal_access_log() to {role}";
        yield return OutboxNotification.Function;
        yield return OutboxNotification.Trigger;
        var plan = ErasurePlan.Of(db.Model);
        foreach (var statement in MergeRedirects.Statements(plan).Concat(ErasureGuards.Statements(plan)))
        {
            yield return statement;
        }
    }

    // The sub-select makes PostgreSQL read the setting once per statement instead of once per row. A setting that was
    // never made is null, and null shows nothing.
    private static IEnumerable<string> RowSecurity(string table)
    {
        yield return $"alter table {table} enable row level security";
        yield return $"alter table {table} force row level security";
        yield return $"drop policy if exists tenant_isolation on {table}";
        yield return $"""
            create policy tenant_isolation on {table}
            using (tenant = any((select string_to_array(current_setting('app.tenants', true), ','))::text[])
                   or (select current_setting('app.tenants', true)) = '*')
            """;
    }

    private static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
