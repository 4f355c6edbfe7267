using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>The data folder of a PostgreSQL server run by the installed programs.</summary>
internal static class PostgresFiles
{
    private const string User = "postgres";

    internal static async Task<ProcessSpec> PrepareAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var folder = ServerFolder.For(options.DataFolder, "postgres", User);
        var data = Path.Combine(folder, "data");
        if (!File.Exists(Path.Combine(data, "PG_VERSION")))
        {
            await InitialiseAsync(options, folder, data, cancellationToken);
        }
        return new ProcessSpec(Programs.Postgres("postgres"), ["-D", data, .. Settings(options).SelectMany(s => new[] { "-c", s })])
        {
            Log = options.Log,
            UserWhenRoot = User,
            StopSignal = Posix.Interrupt, // "fast": ends sessions and writes a checkpoint
            StopWithin = TimeSpan.FromSeconds(30),
        };
    }

    private static async Task InitialiseAsync(
        PostgresOptions options, string folder, string data, CancellationToken cancellationToken)
    {
        ServerFolder.Create(folder, User);
        var passwordFile = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(passwordFile, options.Password, cancellationToken);
        ServerFolder.Create(folder, User);
        var initialised = await RunningProcess.RunAsync(
            new ProcessSpec(
                Programs.Postgres("initdb"), "-D", data, "-U", PostgresServer.SuperUser, "-A", "scram-sha-256",
                "--pwfile", passwordFile, "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync")
            {
                Log = options.Log,
                UserWhenRoot = User,
            },
            cancellationToken);
        File.Delete(passwordFile);
        if (initialised != 0)
        {
            throw new PlatformException($"initdb failed. The end of {options.Log}:\n{LogTail.Of(options.Log)}");
        }
    }

    private static IEnumerable<string> Settings(PostgresOptions options)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"port={options.Port}");
        yield return "listen_addresses=127.0.0.1";
        yield return "unix_socket_directories=";
        yield return string.Create(CultureInfo.InvariantCulture, $"max_connections={options.MaxConnections}");
        yield return "shared_buffers=64MB";
        yield return "timezone=UTC";
        if (!options.Durable)
        {
            yield return "fsync=off";
            yield return "full_page_writes=off";
        }
    }
}
