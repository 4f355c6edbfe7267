using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Tests;

public sealed class TopologyTests
{
    private static readonly Topology Topology = Topology.Systemic;

    [Fact]
    public void Gives_every_part_a_port_of_its_own()
    {
        var ports = AllPorts(Topology);
        Assert.Equal(ports.Count, ports.Distinct().Count());
        var free = AllPorts(Topology.OnFreePorts());
        Assert.Equal(free.Count, free.Distinct().Count());
        Assert.Empty(free.Intersect(ports));
    }

    [Fact]
    public void Gives_every_database_to_one_service() =>
        Assert.Equal(Topology.Databases.Count(), Topology.Databases.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Starts_a_service_after_those_it_calls()
    {
        var waves = StartOrder.Waves(Topology.Services);
        Assert.Equal(["gateway"], waves[^1].Select(service => service.Name));
        Assert.All(Topology.Services.Where(service => service.Name is not "gateway"), service => Assert.Empty(service.Calls));
    }

    [Fact]
    public void Refuses_services_that_wait_for_each_other()
    {
        ServicePart[] circle =
        [
            new("first", "first.csproj", 1) { Calls = ["second"] },
            new("second", "second.csproj", 2) { Calls = ["first"] },
        ];
        var failure = Assert.Throws<PlatformException>(() => StartOrder.Waves(circle));
        Assert.Contains("first, second", failure.Message, StringComparison.Ordinal);
    }

    private static List<int> AllPorts(Topology topology) =>
    [
        topology.Postgres.Port, topology.RabbitMq.Port, topology.RabbitMq.DistributionPort, topology.RabbitMq.MapperPort,
        topology.Identity.Port, .. topology.Services.Select(service => service.Port),
    ];
}
