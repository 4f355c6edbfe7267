using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Health;

/// <summary><c>GET /health</c>: the whole platform in one table. 503 when a service cannot serve. Open: it says nothing but states.</summary>
internal static class PlatformHealthEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void AddPlatformHealth(this IServiceCollection services) =>
        services.AddSingleton(provider => new PlatformHealth(
            provider.GetRequiredService<Upstreams>(), new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = 64 * 1024 }));

    public static void MapPlatformHealth(this WebApplication app) =>
        app.MapGet(Paths.Health, Handle).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Handle(PlatformHealth health, HttpResponse response, CancellationToken ct)
    {
        var services = await health.AskAsync(ct);
        var status = Worst(services.Values);
        response.Headers.CacheControl = "no-store";
        return Results.Json(
            new { Status = status, Services = services },
            statusCode: status == InstanceHealth.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private static string Worst(IEnumerable<ServiceHealth> services) =>
        services.Select(service => service.Status).MaxBy(status => status switch
        {
            InstanceHealth.Healthy => 0,
            InstanceHealth.Degraded => 1,
            _ => 2,
        })!;
}
