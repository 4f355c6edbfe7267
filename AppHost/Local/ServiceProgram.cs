using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

/// <summary>A built service with its two verbs: run, and migrate.</summary>
internal sealed class ServiceProgram(ServicePart service, LocalOptions options, Wiring wiring)
{
    // Above it, a process did not end by itself.
    private const int Signalled = 128;

    private readonly string assembly = Repository.Assembly(options.Root, service.Project, options.Configuration);

    internal ProcessSpec ToRun() => Spec(options.Log(service.Name), ServiceEnvironment.ToRun(service, wiring));

    internal async Task MigrateAsync(string database, CancellationToken cancellationToken)
    {
        var log = options.Log($"{service.Name}-migrate");
        var migrate = Spec(log, ServiceEnvironment.ToMigrate(service, database, wiring), "migrate");
        var exitCode = await RunningProcess.RunAsync(migrate, cancellationToken);
        if (exitCode > Signalled)
        {
            // Like any part that crashes it is started again, once: it goes on where it stopped.
            options.Say($"The migration of {service.Name} crashed (exit code {exitCode.ToString(CultureInfo.InvariantCulture)}); once more.");
            exitCode = await RunningProcess.RunAsync(migrate, cancellationToken);
        }
        if (exitCode != 0)
        {
            throw new PlatformException(
                $"The migration of {service.Name} ended with exit code {exitCode}. The end of {log}:\n{LogTail.Of(log)}");
        }
    }

    private ProcessSpec Spec(string log, Dictionary<string, string> settings, params string[] verb)
    {
        foreach (var (name, value) in options.Settings)
        {
            settings[name] = value;
        }
        // Many small processes on one machine: memory before throughput.
        settings["DOTNET_gcServer"] = "0";
        settings["DOTNET_gcConcurrent"] = "0";
        settings["DOTNET_GCConserveMemory"] = "5";
        settings["DOTNET_NOLOGO"] = "1";
        return new ProcessSpec(Programs.Required("dotnet"), [assembly, .. verb])
        {
            Environment = settings,
            Log = log,
            WorkingFolder = Path.GetDirectoryName(assembly),
        };
    }
}
