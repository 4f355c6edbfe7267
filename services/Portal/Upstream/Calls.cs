using System.Globalization;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>
/// Counts what a page asks of the services and says so in <c>Server-Timing</c>, where browsers show it and the tests hold
/// pages to their number. Paths stay out: they name children.
/// </summary>
internal sealed class Calls(IHttpContextAccessor accessor, TimeProvider clock) : DelegatingHandler
{
    private static readonly object Key = new();

    // A page asks several services at once, and neither the request's items nor its headers bear that.
    private static readonly Lock Gate = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            if (accessor.HttpContext is { Response.HasStarted: false } context)
            {
                Note(context, request, clock.GetElapsedTime(begun));
            }
        }
    }

    private static void Note(HttpContext context, HttpRequestMessage request, TimeSpan took)
    {
        var service = request.RequestUri!.AbsolutePath.Split('/') is [_, "api", var name, ..] ? name : "gateway";
        var line = $"{request.Method} {request.RequestUri.PathAndQuery}";
        lock (Gate)
        {
            var asked = (HashSet<string>)(context.Items[Key] ??= new HashSet<string>(StringComparer.Ordinal));
            var word = asked.Add(line) ? service : "repeated";
            context.Response.Headers.Append(
                "Server-Timing", string.Create(CultureInfo.InvariantCulture, $"{word};dur={took.TotalMilliseconds:0.0}"));
        }
    }
}
