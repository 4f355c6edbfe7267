using Npgsql;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>A PostgreSQL server of our own on 127.0.0.1, run by the installed programs or in a container.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    internal const string SuperUser = "postgres";

    private readonly PostgresOptions options;

    private PostgresServer(PostgresOptions options, SupervisedProcess process) => (this.options, Process) = (options, process);

    internal SupervisedProcess Process { get; }
    internal int Port => options.Port;

    /// <summary>Connects as the superuser.</summary>
    internal string Administration => AdministrationOf(options, "postgres");

    /// <summary>Connects to one database as the superuser.</summary>
    internal static string AdministrationOf(PostgresOptions options, string database) =>
        ConnectionString(options.Port, database, SuperUser, options.Password);

    /// <summary>Prepares the folder on first use, starts the server and returns when it answers.</summary>
    internal static async Task<PostgresServer> StartAsync(PostgresOptions options, CancellationToken cancellationToken = default)
    {
        var spec = options.Engine is { } engine
            ? await engine.PostgresAsync(options, cancellationToken)
            : await PostgresFiles.PrepareAsync(options, cancellationToken);
        var server = new PostgresServer(options, new SupervisedProcess(
            "postgres", spec, token => AnswersAsync(options, token), options.Supervision));
        await server.Process.StartAsync(cancellationToken);
        return server;
    }

    internal string ConnectionString(string database, string user, string password) =>
        ConnectionString(options.Port, database, user, password);

    /// <summary>Creates what is missing of the database and its two roles; done again it changes nothing but passwords.</summary>
    internal async Task CreateDatabaseAsync(DatabaseAccount account, CancellationToken cancellationToken = default)
    {
        await using var source = NpgsqlDataSource.Create(Administration);
        await ExecuteAsync(source, account.EnsureOwner, cancellationToken);
        await ExecuteAsync(source, account.EnsureApp, cancellationToken);
        await using var exists = source.CreateCommand("select 1 from pg_database where datname = $1");
        exists.Parameters.Add(new NpgsqlParameter { Value = account.Database });
        if (await exists.ExecuteScalarAsync(cancellationToken) is null)
        {
            await ExecuteAsync(source, account.Create, cancellationToken);
        }
        foreach (var grant in account.Grants)
        {
            await ExecuteAsync(source, grant, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static string ConnectionString(int port, string database, string user, string password) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Database = database,
            Username = user,
            Password = password,
        }.ConnectionString;

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<bool> AnswersAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(
                AdministrationOf(options, "postgres"))
            { Pooling = false, Timeout = 5 };
            await using var connection = new NpgsqlConnection(builder.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
