using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>How an endpoint says who may call it. One of these on each endpoint, or the service does not start.</summary>
public static class AccessDeclarations
{
    /// <summary>The caller's role must have the permission. For endpoints that show no single child's data.</summary>
    public static RouteHandlerBuilder Requires(this RouteHandlerBuilder endpoint, Permission permission) =>
        endpoint.WithMetadata(new AccessRequirement(permission));

    /// <summary>
    /// The request is about the child in the route value <c>childId</c>: role permission, and a grant or supervision.
    /// Refused looks like missing: 404.
    /// </summary>
    public static RouteHandlerBuilder ForChild(this RouteHandlerBuilder endpoint, Permission permission) =>
        endpoint.WithMetadata(new AccessRequirement(
            permission,
            (context, _) => ValueTask.FromResult(ChildSubject.Of(RouteId(context.HttpContext, "childId")))));

    /// <summary>The request is about an object whose id is in the route, and the object may concern a child.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="permission">What the role must have.</param>
    /// <param name="routeKey">Route value with the object's id.</param>
    /// <param name="find">Looks the object up; <see cref="ChildSubject.Missing"/> becomes 404.</param>
    public static RouteHandlerBuilder ForChildOf<TDb>(
        this RouteHandlerBuilder endpoint, Permission permission, string routeKey, Func<TDb, Guid, CancellationToken, Task<ChildSubject>> find)
        where TDb : ServiceDb =>
        endpoint.WithMetadata(new AccessRequirement(
            permission,
            async (context, ct) => await find(Db<TDb>(context), RouteId(context.HttpContext, routeKey), ct)));

    /// <summary>The request's body names an object that may concern a child.</summary>
    public static RouteHandlerBuilder ForChildIn<TDb, TRequest>(
        this RouteHandlerBuilder endpoint, Permission permission, Func<TDb, TRequest, CancellationToken, Task<ChildSubject>> find)
        where TDb : ServiceDb =>
        endpoint.WithMetadata(new AccessRequirement(
            permission,
            async (context, ct) => await find(Db<TDb>(context), context.Arguments.OfType<TRequest>().Single(), ct)));

    /// <summary>Anyone may call it, for a reason that a reader can judge.</summary>
    public static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return endpoint.WithMetadata(new AccessRequirement(null, PublicReason: reason), new AllowAnonymousAttribute());
    }

    private static TDb Db<TDb>(EndpointFilterInvocationContext context)
        where TDb : ServiceDb => context.HttpContext.RequestServices.GetRequiredService<TDb>();

    // Routes constrain ids to guids, so a value that is not one never gets here.
    private static Guid RouteId(HttpContext context, string key) => Guid.Parse((string)context.Request.RouteValues[key]!);
}
