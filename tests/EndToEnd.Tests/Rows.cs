using Npgsql;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>Looks into a service's database as the service's own role.</summary>
internal sealed class Rows : IAsyncDisposable
{
    internal const string EveryTenant = "*";

    private readonly NpgsqlConnection connection;

    private Rows(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Connects for one look.</summary>
    /// <param name="connectionString">As the app role.</param>
    /// <param name="tenants">What <c>app.tenants</c> is set to; null leaves it unset.</param>
    internal static async Task<Rows> OfAsync(string connectionString, string? tenants = EveryTenant)
    {
        var opened = new NpgsqlConnection(connectionString + ";Pooling=false");
        await opened.OpenAsync();
        var rows = new Rows(opened);
        if (tenants is not null)
        {
            await rows.ExecuteAsync("select set_config('app.tenants', $1, false)", tenants);
        }
        return rows;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    internal async Task<long> CountAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    internal async Task<List<T>> ListAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<T>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetFieldValue<T>(0));
        }
        return list;
    }

    internal async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
        return command;
    }
}
