using System.Globalization;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>The state of the parts and their ports; ./platform doctor shows programs and disk before it.</summary>
internal static class Doctor
{
    internal static async Task<int> RunAsync()
    {
        var state = Place.State;
        Console.WriteLine($"Platform   {state.Phase ?? "not running"}");
        Console.WriteLine($"Data       {Place.DataFolder}");
        Console.WriteLine($"Database   {ServerFolder.For(Place.DataFolder, "postgres", "postgres")}");
        foreach (var (name, process) in state.Supervisor is null ? state.Leftovers() : new Dictionary<string, int>(StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Left over  {name} (process {process}); ./platform down stops it"));
        }
        Console.WriteLine();
        return await PrintPartsAsync(running: state.Phase is not null) ? 0 : 1;
    }

    private static async Task<bool> PrintPartsAsync(bool running)
    {
        var allWell = true;
        var wiring = new LocalWiring(Place.Topology, Place.Options, new Secrets(Place.DataFolder));
        foreach (var (name, port) in Preconditions.PortsOf(Place.Topology, wiring))
        {
            var health = await HealthAsync(name, port, running);
            allWell &= health is "free" or "healthy" or "listening";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-22} {port}  {health}"));
        }
        return allWell;
    }

    private static async Task<string> HealthAsync(string name, int port, bool running)
    {
        if (!Ports.InUse(port))
        {
            return running ? "NOT LISTENING" : "free";
        }
        if (!running)
        {
            return "TAKEN by another program";
        }
        var hasHealthCheck = name is "identity" || Place.Topology.Services.Any(service => string.Equals(service.Name, name, StringComparison.Ordinal));
        if (!hasHealthCheck)
        {
            return "listening";
        }
        return await HealthProbe.For(Place.Wiring.Address(name))(CancellationToken.None) ? "healthy" : "NOT HEALTHY";
    }
}
