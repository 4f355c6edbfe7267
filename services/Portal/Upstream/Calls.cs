using System.Globalization;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>
/// Counts what a page asks of the services and says so in <c>Server-Timing</c>, where browsers show it and the tests hold
/// pages to their number. Paths stay out: they name children.
/// </summary>
internal sealed class Calls(IHttpContextAccessor accessor, TimeProvider clock) : DelegatingHandler
{
    private static readonly object Key = new();

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
        var same = ((Dictionary<string, int>)(context.Items[Key] ??= new Dictionary<string, int>(StringComparer.Ordinal)));
        lock (same)
        {
            var line = $"{request.Method} {request.RequestUri.PathAndQuery}";
            same[line] = same.GetValueOrDefault(line) + 1;
            var word = same[line] > 1 ? "repeated" : service;
            context.Response.Headers.Append(
                "Server-Timing", string.Create(CultureInfo.InvariantCulture, $"{word};dur={took.TotalMilliseconds:0.0}"));
        }
    }
}
