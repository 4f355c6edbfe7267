namespace SystemicPlatform.Gateway.Http;

/// <summary>
/// Nothing that a client says about who or where it is gets through, the token apart. Headers beginning with X- are
/// refused unless they are known here, so that one which a later part comes to trust cannot be sent from outside.
/// </summary>
internal sealed class HeaderHygiene(RequestDelegate next)
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "X-Tenant", "X-Requested-With" };

    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded", "Via", "Remote-User", "Remote-Addr", "True-Client-IP", "Client-IP", "CF-Connecting-IP", "Fastly-Client-IP",
        "Request-Id", "Correlation-Context", "traceparent", "tracestate", "baggage", "Proxy", "Proxy-Authorization",
    };

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        foreach (var name in headers.Keys.Where(IsRefused).ToArray())
        {
            headers.Remove(name);
        }

        return next(context);
    }

    // A name with an underscore is read as one with a hyphen by some servers.
    private static bool IsRefused(string name) =>
        Refused.Contains(name)
        || name.Contains('_', StringComparison.Ordinal)
        || (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) && !Known.Contains(name));
}
