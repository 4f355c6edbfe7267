using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// The surface for partners' own systems, <c>/partner/v1</c>: few routes that stay as they are, in a document of their own.
/// They pass the same filters and the same check at the start as every other endpoint, and let in partners only.
/// </summary>
public static class PartnerEndpoints
{
    /// <summary>Path at the gateway and in the services.</summary>
    public const string Prefix = "/partner/v1";

    /// <summary>The OpenAPI document of the surface.</summary>
    internal const string Document = "partner";

    /// <summary>Adds the service's routes of the surface.</summary>
    /// <param name="services">The service's registrations.</param>
    /// <param name="map">Maps the endpoints of the group.</param>
    public static void AddPartnerEndpoints(this IServiceCollection services, Action<RouteGroupBuilder> map)
    {
        services.AddSingleton(new Group(map));
        services.AddOpenApi(Document, ApiDocument.Configure);
    }

    internal static void MapPartnerEndpoints(this WebApplication app)
    {
        foreach (var group in app.Services.GetServices<Group>())
        {
            group.Map(app.MapGuarded(Prefix).AddEndpointFilter(PartnersOnly));
        }
    }

    private static ValueTask<object?> PartnersOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<Caller>() is { Organisation: not null } caller && caller.Roles.Contains(Role.Partner)
            ? next(context)
            : throw new Problem(Problems.Forbidden);

    /// <summary>A service's routes of the surface.</summary>
    internal sealed record Group(Action<RouteGroupBuilder> Map);
}
