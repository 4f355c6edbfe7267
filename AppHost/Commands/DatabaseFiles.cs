using Npgsql;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>Copies databases to files and back with PostgreSQL's own programs.</summary>
internal static class DatabaseFiles
{
    /// <summary>Does something with the database server: the running one, or one started for the purpose.</summary>
    internal static async Task WithServerAsync(Func<Func<string, string>, Task> work)
    {
        var secrets = new Secrets(Place.DataFolder);
        var wiring = new LocalWiring(Place.Topology, Place.Options, secrets);
        var options = new PostgresOptions(Place.DataFolder, Place.Topology.Postgres.Port, secrets.Password("postgres"));
        // The superuser of our own server sees past row-level security; a given owner must be allowed to.
        Func<string, string> connection = database => Place.Options.Given.GetValueOrDefault(database + "_owner")
            ?? PostgresServer.AdministrationOf(options, database);
        if (Place.State.Phase is not null || !wiring.NeedsPostgres)
        {
            await work(connection);
            return;
        }
        await using var server = await PostgresServer.StartAsync(options);
        foreach (var account in wiring.OwnDatabases)
        {
            await server.CreateDatabaseAsync(account);
        }
        await work(connection);
    }

    internal static async Task RunAsync(string program, string connectionString, params string[] arguments)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var log = Place.Options.Log(program);
        File.Delete(log);
        var exitCode = await RunningProcess.RunAsync(
            new ProcessSpec(Programs.Postgres(program), arguments)
            {
                Log = log,
                WorkingFolder = Environment.CurrentDirectory,
                Environment = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["PGHOST"] = connection.Host!,
                    ["PGPORT"] = connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["PGUSER"] = connection.Username!,
                    ["PGPASSWORD"] = connection.Password!,
                    ["PGDATABASE"] = connection.Database!,
                },
            },
            CancellationToken.None);
        if (exitCode != 0)
        {
            throw new PlatformException($"{program} of {connection.Database} failed. The end of {log}:\n{LogTail.Of(log)}");
        }
    }
}
