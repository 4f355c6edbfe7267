using System.Diagnostics;
using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>Docker or Podman, for a machine without the server programs. The containers are removed when they stop.</summary>
internal sealed record ContainerEngine(string Program)
{
    internal static async Task<ContainerEngine?> FindAsync(CancellationToken cancellationToken)
    {
        foreach (var program in new[] { "docker", "podman" })
        {
            if (Programs.OnPath(program) is { } path && await SucceedsAsync(path, cancellationToken, "info"))
            {
                return new ContainerEngine(path);
            }
        }
        return null;
    }

    internal async Task<ProcessSpec> PostgresAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var name = await ClearAsync("systemic-postgres", options.Port, cancellationToken);
        return Run(name, options.Log, Posix.Interrupt,
            "-p", Publish(options.Port, 5432), "-v", $"{name}:/var/lib/postgresql/data",
            "-e", $"POSTGRES_PASSWORD={options.Password}", "postgres:15",
            "-c", string.Create(CultureInfo.InvariantCulture, $"max_connections={options.MaxConnections}"));
    }

    internal async Task<ProcessSpec> RabbitMqAsync(RabbitMqOptions options, CancellationToken cancellationToken)
    {
        var name = await ClearAsync("systemic-rabbitmq", options.Port, cancellationToken);
        return Run(name, options.Log, Posix.Terminate,
            "-p", Publish(options.Port, 5672), "-v", $"{name}:/var/lib/rabbitmq", "--hostname", name,
            "-e", $"RABBITMQ_DEFAULT_USER={RabbitMqServer.User}", "-e", $"RABBITMQ_DEFAULT_PASS={options.Password}", "rabbitmq:3");
    }

    /// <summary>Removes containers and volumes of the two servers on these ports.</summary>
    internal async Task RemoveDataAsync(int postgresPort, int rabbitMqPort, CancellationToken cancellationToken)
    {
        foreach (var (server, port) in new[] { ("systemic-postgres", postgresPort), ("systemic-rabbitmq", rabbitMqPort) })
        {
            var name = await ClearAsync(server, port, cancellationToken);
            await SucceedsAsync(Program, cancellationToken, "volume", "rm", "-f", name);
        }
    }

    private ProcessSpec Run(string name, string log, int stopSignal, params string[] rest) =>
        new(Program, ["run", "--rm", "--name", name, .. rest]) { Log = log, StopSignal = stopSignal, StopWithin = TimeSpan.FromSeconds(30) };

    // A killed client leaves its container behind, and with it the port.
    private async Task<string> ClearAsync(string server, int port, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{server}-{port}");
        await SucceedsAsync(Program, cancellationToken, "rm", "-f", name);
        return name;
    }

    private static string Publish(int outside, int inside) =>
        string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{outside}:{inside}");

    private static async Task<bool> SucceedsAsync(string program, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0;
    }
}
