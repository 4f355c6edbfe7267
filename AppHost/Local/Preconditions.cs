using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

/// <summary>What can be known before anything starts is said before anything starts.</summary>
internal static class Preconditions
{
    internal static void Check(Topology topology, LocalOptions options, LocalWiring wiring)
    {
        wiring.Check();
        CheckBuilt(topology, options);
        CheckPorts(topology, wiring);
    }

    private static void CheckBuilt(Topology topology, LocalOptions options)
    {
        var missing = topology.Services
            .Select(service => Repository.Assembly(options.Root, service.Project, options.Configuration))
            .Where(assembly => !File.Exists(assembly))
            .Append(Path.Combine(options.Root, topology.Identity.Folder, "node_modules", "oidc-provider"))
            .Where(path => !File.Exists(path) && !Directory.Exists(path))
            .ToList();
        if (missing.Count > 0)
        {
            throw new PlatformException($"Not built yet ({options.Configuration}):\n  {string.Join("\n  ", missing)}");
        }
    }

    private static void CheckPorts(Topology topology, LocalWiring wiring)
    {
        var taken = PortsOf(topology, wiring).Where(part => Ports.InUse(part.Port)).Select(part => $"{part.Port} ({part.Name})").ToList();
        if (taken.Count > 0)
        {
            throw new PlatformException($"Another program listens on port {string.Join(", ", taken)}. Stop it first; ./platform doctor shows more.");
        }
    }

    internal static IEnumerable<(string Name, int Port)> PortsOf(Topology topology, LocalWiring wiring)
    {
        if (wiring.NeedsPostgres)
        {
            yield return ("postgres", topology.Postgres.Port);
        }
        if (wiring.NeedsRabbitMq)
        {
            yield return ("rabbitmq", topology.RabbitMq.Port);
            yield return ("rabbitmq distribution", topology.RabbitMq.DistributionPort);
            yield return ("epmd", topology.RabbitMq.MapperPort);
        }
        yield return ("identity", topology.Identity.Port);
        foreach (var service in topology.Services)
        {
            yield return (service.Name, service.Port);
        }
    }
}
