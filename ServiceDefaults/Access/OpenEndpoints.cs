using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// Endpoints outside <c>/api</c>, at paths that the gateway hands on without a token: what is opened by a secret link.
/// They pass the same filters and the same check at the start as every other endpoint.
/// </summary>
public static class OpenEndpoints
{
    /// <summary>Adds a group of such endpoints.</summary>
    /// <param name="services">The service's registrations.</param>
    /// <param name="prefix">Path at the gateway and here, e.g. <c>/calendar</c>.</param>
    /// <param name="map">Maps the endpoints of the group.</param>
    public static void AddOpenEndpoints(this IServiceCollection services, string prefix, Action<RouteGroupBuilder> map) =>
        services.AddSingleton(new Group(prefix, map));

    internal static void MapOpenEndpoints(this WebApplication app)
    {
        foreach (var group in app.Services.GetServices<Group>())
        {
            group.Map(app.MapGuarded(group.Prefix));
        }
    }

    private sealed record Group(string Prefix, Action<RouteGroupBuilder> Map);
}
