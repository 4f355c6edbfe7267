using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>
/// Stops the start when an endpoint under /api, or one that is open without a token, says nothing about who may call it,
/// was mapped past its group (and so past the gate), or takes a body that nothing validates.
/// </summary>
internal static class EndpointGuard
{
    public static void Check(WebApplication app)
    {
        var knows = app.Services.GetRequiredService<IServiceProviderIsService>();
        var faults = ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) is true
                || endpoint.Metadata.GetMetadata<BehindTheGate>() is not null)
            .SelectMany(endpoint => Faults(endpoint, knows).Select(fault => $"{endpoint.DisplayName}: {fault}"))
            .ToArray();
        if (faults.Length > 0)
        {
            throw new StartupFault(string.Join("; ", faults));
        }
    }

    private static IEnumerable<string> Faults(RouteEndpoint endpoint, IServiceProviderIsService knows)
    {
        if (endpoint.Metadata.GetMetadata<AccessRequirement>() is null)
        {
            yield return "declares neither a permission nor Public";
        }

        if (endpoint.Metadata.GetMetadata<BehindTheGate>() is null)
        {
            yield return "is not mapped in the service's group, so the gate does not see it";
        }

        if (endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } body && body != typeof(Stream)
            && !knows.IsService(typeof(IValidator<>).MakeGenericType(body)))
        {
            yield return $"takes {body.FullName}, which has no validator";
        }
    }

    /// <summary>Marks endpoints of the group whose filters are the gate, validation and idempotency.</summary>
    public sealed record BehindTheGate;
}
