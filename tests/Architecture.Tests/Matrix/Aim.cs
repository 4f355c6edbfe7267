using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Architecture.Tests.Matrix;

/// <summary>
/// Lets a test say which child the object of a request is about, so that the gate decides on routes whose objects the test
/// does not make. The gate itself is the service's own.
/// </summary>
internal static class Aim
{
    public const string Header = "X-Test-Child";

    /// <summary>The service's registrations, with the partners' endpoints looking at the header as well.</summary>
    public static Action<WebApplicationBuilder> Of(Action<WebApplicationBuilder> add) => builder =>
    {
        add(builder);
        foreach (var partners in builder.Services.Where(one => one.ServiceType == typeof(PartnerEndpoints.Group)).ToArray())
        {
            builder.Services.Remove(partners);
            builder.Services.AddSingleton(new PartnerEndpoints.Group(Of(((PartnerEndpoints.Group)partners.ImplementationInstance!).Map)));
        }
    };

    /// <summary>The service's endpoints, each of which looks at the header before it looks for its object.</summary>
    public static Action<RouteGroupBuilder> Of(Action<RouteGroupBuilder> map) => group =>
    {
        map(group);
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<AccessRequirement>().LastOrDefault() is { Child: { } find } requirement)
            {
                endpoint.Metadata.Add(requirement with
                {
                    Child = (context, ct) => Guid.TryParse(context.HttpContext.Request.Headers[Header], out var child)
                        ? ValueTask.FromResult(ChildSubject.Of(child))
                        : find(context, ct),
                });
            }
        });
    };
}
