using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// Tells each opened connection which tenants it works for. Npgsql resets a connection when it goes back to the pool,
/// so one request's tenants never reach the next.
/// </summary>
internal sealed class TenantConnectionInterceptor(TenantScope scope) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select set_config('app.tenants', $1, false)";
        var parameter = command.CreateParameter();
        parameter.Value = scope.Setting;
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        throw new NotSupportedException("Open connections asynchronously.");
}
