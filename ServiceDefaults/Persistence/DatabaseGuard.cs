using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// Refuses to serve on a database whose guards are not in place: a role that row-level security does not bind, a
/// tenant table without its policy, or a migration that has not been applied.
/// </summary>
internal static class DatabaseGuard
{
    public static async Task CheckAsync(ServiceDb db, CancellationToken ct)
    {
        var pending = await db.Database.GetPendingMigrationsAsync(ct);
        if (pending.Any())
        {
            throw new StartupFault("The database is behind this program. Run it with the verb 'migrate' first.");
        }

        await db.Database.OpenConnectionAsync(ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (await AskAsync<bool>(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user", ct))
        {
            throw new StartupFault("The service's database role bypasses row-level security. Use a plain role.");
        }

        if (await AskAsync<bool>(connection, "select has_table_privilege('access_log', 'update') or has_table_privilege('access_log', 'delete')", ct))
        {
            throw new StartupFault("The service's database role could change the access log. Run the verb 'migrate'.");
        }

        var unguarded = await AskAsync<string?>(connection, UnguardedTables, ct, TenantTables(db));
        if (unguarded is not null)
        {
            throw new StartupFault($"Row-level security is not forced on: {unguarded}. Run the verb 'migrate'.");
        }

        await CheckErasureAsync(db, connection, ct);
    }

    private static async Task CheckErasureAsync(ServiceDb db, NpgsqlConnection connection, CancellationToken ct)
    {
        var guarded = ErasurePlan.Of(db.Model).Guarded.ToArray();
        var open = await AskAsync<string?>(
            connection, ErasureGuards.Unguarded, ct,
            [.. guarded.Select(one => one.Table)], [.. guarded.Select(one => one.Column)]);
        if (open is not null)
        {
            throw new StartupFault($"An erased child could come back in: {open}. Run the verb 'migrate'.");
        }
    }

    private const string UnguardedTables = """
        select string_agg(t.name, ', ') from unnest($1::text[]) as t(name)
        left join pg_class c on c.oid = to_regclass(t.name)
        where c.oid is null or not c.relrowsecurity or not c.relforcerowsecurity
           or pg_get_userbyid(c.relowner) = current_user
           or not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_isolation')
        """;

    private static string[] TenantTables(ServiceDb db) =>
        [.. db.Model.GetEntityTypes().Where(entity => ServiceDb.IsTenantOwned(entity.ClrType)).Select(entity => entity.GetTableName()!)];

    private static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken ct, params string[][] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        return await command.ExecuteScalarAsync(ct) is T answer ? answer : default!;
    }
}
