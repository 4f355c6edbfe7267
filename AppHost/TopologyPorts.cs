using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost;

public static class TopologyPorts
{
    /// <summary>The same platform on ports nobody uses, so that a test runs beside another platform.</summary>
    public static Topology OnFreePorts(this Topology topology)
    {
        var free = new Queue<int>(Ports.Free(5 + topology.Services.Count));
        return topology.WithPorts(_ => free.Dequeue());
    }

    /// <summary>The same platform with every port replaced.</summary>
    public static Topology WithPorts(this Topology topology, Func<int, int> other) => topology with
    {
        Postgres = new PostgresPart(other(topology.Postgres.Port)),
        RabbitMq = new RabbitMqPart(
            other(topology.RabbitMq.Port), other(topology.RabbitMq.DistributionPort), other(topology.RabbitMq.MapperPort)),
        Identity = topology.Identity with { Port = other(topology.Identity.Port) },
        Services = [.. topology.Services.Select(service => service with { Port = other(service.Port) })],
    };
}
