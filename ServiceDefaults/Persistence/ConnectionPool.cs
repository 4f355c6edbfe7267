using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// The process's share of the connections that PostgreSQL gives. Under a flood requests wait for one of them; without a bound
/// one process would take those of all others.
/// </summary>
public static class ConnectionPool
{
    /// <summary>Connections of one process, where its connection string says nothing else.</summary>
    public const int Size = 30;

    private const string Setting = "Maximum Pool Size";

    /// <summary>Opens the pool.</summary>
    /// <param name="connectionString">Npgsql; may say <c>Maximum Pool Size</c>.</param>
    public static NpgsqlDataSource Open(string connectionString)
    {
        var asked = new NpgsqlConnectionStringBuilder(connectionString);
        if (!asked.ShouldSerialize(Setting))
        {
            asked.MaxPoolSize = Size;
        }

        return NpgsqlDataSource.Create(asked);
    }
}
