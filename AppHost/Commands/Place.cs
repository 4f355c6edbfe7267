using System.Globalization;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>The platform of this checkout: its data folder and what the person's environment says.</summary>
internal static class Place
{
    private const string GivenPrefix = "ConnectionStrings__";

    internal static string DataFolder { get; } =
        Environment.GetEnvironmentVariable("SYSTEMIC_DATA") is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(Repository.Root, ".data");

    /// <summary>Another set of ports lets two checkouts run side by side: SYSTEMIC_PORTS=10000 adds that to each.</summary>
    internal static Topology Topology { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SYSTEMIC_PORTS"), CultureInfo.InvariantCulture, out var offset)
            ? Topology.Systemic.WithPorts(port => port + offset)
            : Topology.Systemic;

    internal static RunState State { get; } = new(DataFolder);

    internal static LocalOptions Options { get; } = new(DataFolder)
    {
        Say = Console.WriteLine,
        Given = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(GivenPrefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(name => name[GivenPrefix.Length..], name => Environment.GetEnvironmentVariable(name)!, StringComparer.Ordinal),
    };

    internal static Wiring Wiring => new LocalWiring(Topology, Options, new Secrets(DataFolder)).Wiring;

    internal static void RequireRunning()
    {
        if (State.Phase is not RunState.Running)
        {
            throw new PlatformException("The platform is not running. Start it with ./platform up --detach");
        }
    }
}
