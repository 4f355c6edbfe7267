using SystemicPlatform.Gateway.Routing;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;

namespace SystemicPlatform.Gateway.Proxy;

/// <summary>Which path goes to which service, and how its instances are watched. Paths are never rewritten.</summary>
internal static class ProxyRoutes
{
    private const string Anonymous = "anonymous";
    private static readonly TimeSpan PortalPatience = TimeSpan.FromMinutes(2);

    public static IReadOnlyList<RouteConfig> Routes(Upstreams upstreams) =>
        [.. upstreams.Services.SelectMany(ServiceRoutes), .. upstreams.Portal is null ? [] : new[] { PortalRoute() }];

    public static IReadOnlyList<ClusterConfig> Clusters(Upstreams upstreams, TimeSpan timeout) =>
        [.. upstreams.All.Select(upstream => Cluster(upstream, upstream.IsPortal ? PortalPatience : timeout))];

    private static IEnumerable<RouteConfig> ServiceRoutes(Upstream service)
    {
        // Without a policy of its own the fallback applies: a valid token.
        yield return new RouteConfig
        {
            RouteId = service.Name,
            ClusterId = service.Name,
            Match = new RouteMatch { Path = $"/api/{service.Name}/{{**rest}}" },
        };
        yield return new RouteConfig
        {
            RouteId = $"{service.Name}-openapi",
            ClusterId = service.Name,
            AuthorizationPolicy = Anonymous,
            Match = new RouteMatch { Path = $"/openapi/{service.Name}.json", Methods = ["GET"] },
        };
        foreach (var part in PartnerRoutes.Of(service))
        {
            yield return new RouteConfig
            {
                RouteId = $"{service.Name}{part.Replace('/', '-')}",
                ClusterId = service.Name,
                Match = new RouteMatch { Path = $"{part}/{{**rest}}" },
            };
        }

        foreach (var prefix in OpenRoutes.Of(service))
        {
            yield return new RouteConfig
            {
                RouteId = $"{service.Name}{prefix.Replace('/', '-')}",
                ClusterId = service.Name,
                AuthorizationPolicy = Anonymous,
                Match = new RouteMatch { Path = $"{prefix}/{{**rest}}" },
            };
        }
    }

    private static RouteConfig PortalRoute() => new()
    {
        RouteId = Upstream.Portal,
        ClusterId = Upstream.Portal,
        AuthorizationPolicy = Anonymous,
        Order = int.MaxValue,
        Match = new RouteMatch { Path = "/{**rest}" },
    };

    private static ClusterConfig Cluster(Upstream upstream, TimeSpan timeout) => new()
    {
        ClusterId = upstream.Name,
        LoadBalancingPolicy = LoadBalancingPolicies.LeastRequests,
        // Without a sign of life from the service for this long, the request ends.
        HttpRequest = new ForwarderRequestConfig { ActivityTimeout = timeout, Version = new Version(1, 1) },
        HealthCheck = new HealthCheckConfig
        {
            // When all look dead they are tried all the same: the last one standing may only have been slow.
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
            Active = new ActiveHealthCheckConfig
            {
                Enabled = true,
                Interval = TimeSpan.FromSeconds(5),
                Timeout = TimeSpan.FromSeconds(2),
                Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
                Path = "/health/ready",
            },
            Passive = new PassiveHealthCheckConfig
            {
                Enabled = true,
                Policy = UnreachableAtOnce.PolicyName,
                ReactivationPeriod = TimeSpan.FromSeconds(5),
            },
        },
        Destinations = upstream.Addresses
            .Select((address, index) => (Key: $"{upstream.Name}-{index}", address))
            .ToDictionary(instance => instance.Key, instance => new DestinationConfig { Address = instance.address.AbsoluteUri }, StringComparer.Ordinal),
    };
}
