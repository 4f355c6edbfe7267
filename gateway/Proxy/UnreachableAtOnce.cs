using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace SystemicPlatform.Gateway.Proxy;

/// <summary>
/// An instance that cannot be reached gets no more requests for a while, from the first failure on. One that answers,
/// whatever the status, is left alone: its errors are the service's own and the same on every instance.
/// </summary>
internal sealed class UnreachableAtOnce(IDestinationHealthUpdater updater) : IPassiveHealthCheckPolicy
{
    public const string PolicyName = nameof(UnreachableAtOnce);

    public string Name => PolicyName;

    public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
    {
        if (context.GetForwarderErrorFeature()?.Error is ForwarderError.Request
            && !context.RequestAborted.IsCancellationRequested)
        {
            var pause = cluster.Model.Config.HealthCheck?.Passive?.ReactivationPeriod ?? TimeSpan.FromSeconds(5);
            updater.SetPassive(cluster, destination, DestinationHealth.Unhealthy, pause);
        }
    }
}
