using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using SystemicPlatform.ServiceDefaults.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace SystemicPlatform.Gateway.Http;

/// <summary>
/// A load balancer or ingress before the gateway tells the client's address and scheme. It is believed only when
/// <c>TrustedProxies</c> names it (addresses or networks, comma-separated); by default nobody is.
/// </summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var trusted = (configuration["TrustedProxies"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).ToArray();
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            forwarded.ForwardedHeaders = trusted.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var network in trusted)
            {
                forwarded.KnownIPNetworks.Add(network);
            }
        });
    }

    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new StartupFault($"Setting TrustedProxies holds {text}, which is neither an address nor a network.");
    }
}
