using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Limits;

/// <summary>
/// Applies <see cref="RateLimits"/> and says so in every answer: <c>RateLimit-Policy</c> (how many per 60 seconds) and
/// <c>RateLimit</c> (how many are left, and in how many seconds the next comes free).
/// </summary>
internal static class RateLimiting
{
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = new RateLimits(configuration);
        services.AddSingleton(limits);
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(limits.Partition);
            limiter.OnRejected = async (rejected, ct) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Seconds(Wait(rejected.Lease));
                await ProblemAnswer.WriteAsync(rejected.HttpContext, Problems.TooManyRequests, ct: ct);
            };
        });
    }

    public static void UseRateLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<RateLimits>();
        var limiter = app.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        app.Use((context, next) =>
        {
            if (limits.For(context) is { } limit)
            {
                context.Response.OnStarting(() =>
                {
                    Tell(context.Response.Headers, limit, limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0);
                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
        app.UseRateLimiter();
    }

    private static void Tell(IHeaderDictionary headers, RateLimit limit, long left)
    {
        var next = left > 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(1) / limit.PerMinute;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{limit.Kind}\";q={limit.PerMinute};w=60");
        headers["RateLimit"] = $"\"{limit.Kind}\";r={left.ToString(CultureInfo.InvariantCulture)};t={Seconds(next)}";
    }

    private static TimeSpan Wait(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);

    private static string Seconds(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
