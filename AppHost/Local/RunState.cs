using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local;

/// <summary>What a data folder remembers of the platform that runs on it: who supervises it, and how far it has come.</summary>
internal sealed class RunState(string dataFolder)
{
    internal const string Starting = "starting";
    internal const string Running = "running";
    internal const string Stopping = "stopping";

    private readonly string runFolder = Path.Combine(dataFolder, "run");

    private PidFile SupervisorFile => new(Path.Combine(runFolder, "platform.supervisor"));
    private string PhaseFile => Path.Combine(runFolder, "phase");

    internal int? Supervisor => SupervisorFile.Alive();
    internal string? Phase => Supervisor is not null && File.Exists(PhaseFile) ? File.ReadAllText(PhaseFile) : null;

    internal void Enter(string phase)
    {
        if (phase is Starting)
        {
            SupervisorFile.Write(Environment.ProcessId);
        }
        File.WriteAllText(PhaseFile, phase);
    }

    internal void Leave()
    {
        File.Delete(PhaseFile);
        SupervisorFile.Delete();
    }

    /// <summary>Parts still running although nobody supervises them, by name.</summary>
    internal IReadOnlyDictionary<string, int> Leftovers() => !Directory.Exists(runFolder)
        ? new Dictionary<string, int>(StringComparer.Ordinal)
        : Directory.GetFiles(runFolder, "*.pid")
            .Select(path => (Name: Path.GetFileNameWithoutExtension(path), Process: new PidFile(path).Alive()))
            .Where(part => part.Process is not null)
            .ToDictionary(part => part.Name, part => part.Process!.Value, StringComparer.Ordinal);

    /// <summary>Stops what a killed supervisor left behind.</summary>
    /// <returns>The names of the parts.</returns>
    internal async Task<IReadOnlyCollection<string>> SweepAsync()
    {
        var leftovers = Leftovers();
        foreach (var (name, process) in leftovers)
        {
            Posix.Signal(process, name is "postgres" ? Posix.Interrupt : Posix.Terminate);
        }
        if (!await Wait.UntilAsync(_ => Task.FromResult(Leftovers().Count == 0), TimeSpan.FromSeconds(20), CancellationToken.None))
        {
            foreach (var process in Leftovers().Values)
            {
                Posix.Signal(process, Posix.Kill, withGroup: true);
            }
        }
        foreach (var file in Directory.Exists(runFolder) ? Directory.GetFiles(runFolder, "*.pid") : [])
        {
            File.Delete(file);
        }
        return [.. leftovers.Keys];
    }
}
