using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// The <c>migrate</c> verb: as the owner, applies the migrations and then, from the model itself, everything that
/// guards the rows — so that a new table cannot be forgotten. Safe to repeat.
/// </summary>
internal sealed class DatabaseSetup(ServiceDb db, AppRole appRole)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await appRole.CreateAsync(db.Database.GetConnectionString()!, ct);
        await db.Database.MigrateAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        foreach (var statement in Statements())
        {
#pragma warning disable EF1002 // Table and role names come from the model and the configuration, quoted below.
            await db.Database.ExecuteSqlRawAsync(statement, ct);
#pragma warning restore EF1002
        }
    }

    private IEnumerable<string> Statements()
    {
        var role = appRole.Quoted;
        foreach (var statement in appRole.Grants(db).Concat(RowSecurity()))
        {
            yield return statement;
        }

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

    private IEnumerable<string> RowSecurity() => db.Model.GetEntityTypes()
        .Where(entity => entity.GetTableName() is not null && !entity.IsOwned() && ServiceDb.IsTenantOwned(entity.ClrType))
        .SelectMany(entity => RowSecurity(AppRole.Quote(entity.GetTableName()!)));

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
}
