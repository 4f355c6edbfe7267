using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>The platform of this checkout: its data folder and what the person's environment says.</summary>
internal static class Place
{
    private const string GivenPrefix = "ConnectionStrings__";

    internal static string DataFolder { get; } =
        Environment.GetEnvironmentVariable("SYSTEMIC_DATA") is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(Repository.Root, ".data");

    internal static RunState State { get; } = new(DataFolder);

    internal static LocalOptions Options { get; } = new(DataFolder)
    {
        Say = Console.WriteLine,
        Given = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(GivenPrefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(name => name[GivenPrefix.Length..], name => Environment.GetEnvironmentVariable(name)!, StringComparer.Ordinal),
    };

    internal static Wiring Wiring => new LocalWiring(Topology.Systemic, Options, new Secrets(DataFolder)).Wiring;

    internal static void RequireRunning()
    {
        if (State.Phase is not RunState.Running)
        {
            throw new PlatformException("The platform is not running. Start it with ./platform up --detach");
        }
    }
}
