using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost;

public static class TopologyPorts
{
    /// <summary>The same platform on ports nobody uses, so that a test runs beside another platform.</summary>
    public static Topology OnFreePorts(this Topology topology)
    {
        var ports = new Queue<int>(Ports.Free(5 + topology.Services.Count));
        return topology with
        {
            Postgres = new PostgresPart(ports.Dequeue()),
            RabbitMq = new RabbitMqPart(ports.Dequeue(), ports.Dequeue(), ports.Dequeue()),
            Identity = topology.Identity with { Port = ports.Dequeue() },
            Services = [.. topology.Services.Select(service => service with { Port = ports.Dequeue() })],
        };
    }
}
