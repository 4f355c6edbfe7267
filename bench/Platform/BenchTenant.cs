using Npgsql;

namespace SystemicPlatform.Bench.Platform;

/// <summary>The tenant that the bare statements write for.</summary>
internal static class BenchTenant
{
    public static string Code { get; } = $"bench-{Guid.NewGuid():n}"[..16];

    /// <summary>A connection as the services open it: from the pool, then told its tenants.</summary>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        var connection = await database.OpenConnectionAsync(ct);
        await using var scope = new NpgsqlCommand("select set_config('app.tenants', $1, false)", connection) { Parameters = { new() { Value = Code } } };
        await scope.ExecuteNonQueryAsync(ct);
        return connection;
    }
}
