using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Limits;

/// <summary>Who is counted as one, and how much that one may send: a person or a partner by the token, others by address.</summary>
internal sealed class RateLimits(IConfiguration configuration)
{
    private readonly RateLimit person = new("person", PositiveSetting.Count(configuration, "RateLimits:PerPersonPerMinute", 600));
    private readonly RateLimit partner = new("partner", PositiveSetting.Count(configuration, "RateLimits:PerPartnerPerMinute", 1200));
    private readonly RateLimit address = new("address", PositiveSetting.Count(configuration, "RateLimits:PerAddressPerMinute", 300));

    // Pages and their parts, from a whole office behind one address.
    private readonly RateLimit portal = new("portal", PositiveSetting.Count(configuration, "RateLimits:PortalPerAddressPerMinute", 6000));

    // What the portal asks, from its one address, for all who open a personal link.
    private readonly RateLimit links = new("links", PositiveSetting.Count(configuration, "RateLimits:PortalPerAddressPerMinute", 6000));

    /// <summary>The limit that applies to the request, or null for the process's own health.</summary>
    public RateLimit? For(HttpContext context)
    {
        if (Paths.IsOwnHealth(context))
        {
            return null;
        }

        if (context.User.Identity is { IsAuthenticated: true })
        {
            return context.User.HasClaim("role", "partner") ? partner : person;
        }

        if (Paths.IsAskedByPortal(context))
        {
            return links;
        }

        return Paths.IsLinkPage(context) || Paths.IsApi(context) || Paths.IsOpen(context) || Paths.IsApiDocument(context) || Paths.IsPlatformHealth(context)
            ? address
            : portal;
    }

    /// <summary>One token bucket per person, partner or address: a burst of a minute's worth, then an even flow.</summary>
    public RateLimitPartition<string> Partition(HttpContext context)
    {
        if (For(context) is not { } limit)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        return RateLimitPartition.GetTokenBucketLimiter($"{limit.Kind}:{Who(context)}", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit.PerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / limit.PerMinute,
            AutoReplenishment = false,
        });
    }

    private static string Who(HttpContext context) => context.User.FindFirstValue("sub") ?? Who(context.Connection.RemoteIpAddress);

    // One IPv6 customer has at least a /64 of addresses to change between.
    private static string Who(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
