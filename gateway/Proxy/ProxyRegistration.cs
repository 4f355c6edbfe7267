using SystemicPlatform.Gateway.Limits;
using SystemicPlatform.Gateway.Routing;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Transforms;

namespace SystemicPlatform.Gateway.Proxy;

/// <summary>Puts the proxy together.</summary>
internal static class ProxyRegistration
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);

    public static void AddProxy(this IServiceCollection services, IConfiguration configuration, Upstreams upstreams)
    {
        var timeout = PositiveSetting.Seconds(configuration, "Limits:RequestSeconds", 30);
        services.AddSingleton<IPassiveHealthCheckPolicy, UnreachableAtOnce>();
        services.AddReverseProxy()
            .LoadFromMemory(ProxyRoutes.Routes(upstreams), ProxyRoutes.Clusters(upstreams, timeout))
            .ConfigureHttpClient((_, handler) => handler.ConnectTimeout = ConnectTimeout)
            .AddTransforms(route =>
            {
                route.AddResponseHeaderRemove("Server", ResponseCondition.Always);
                route.AddResponseHeaderRemove("X-Powered-By", ResponseCondition.Always);
                if (route.Route.ClusterId != Upstream.Portal)
                {
                    // Services know tokens only; a cookie is the portal's business.
                    route.AddRequestHeaderRemove("Cookie");
                }
            });
    }

    public static void MapProxy(this WebApplication app) => app.MapReverseProxy(proxy =>
    {
        proxy.UseMiddleware<ProxyFaults>();
        proxy.UseMiddleware<OtherInstance>();
        proxy.UseLoadBalancing();
        proxy.UsePassiveHealthChecks();
    });
}
