using System.Net;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using SystemicPlatform.Gateway.Limits;
using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Children;

/// <summary>Asks every service the same about one child, all at once, with the caller's own token.</summary>
internal sealed class ServiceQuestions(Upstreams upstreams, IConfiguration configuration) : IDisposable
{
    private const long LongestAnswer = 64 * 1024 * 1024;

    private readonly HttpClient client = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(3), AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = PositiveSetting.Seconds(configuration, "Limits:MergeSeconds", 10),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    /// <summary>One part per service, in the order of the documentation.</summary>
    /// <param name="context">Whose token and trace go along.</param>
    /// <param name="query">The path behind <c>/api/NAME</c>, by service; null leaves the service out.</param>
    public Task<Part[]> AskAsync(HttpContext context, Func<string, string?> query) => Task.WhenAll(
        upstreams.Services.Select(service => (service, path: query(service.Name))).Where(one => one.path is not null)
            .Select(one => AskAsync(context, one.service, one.path!)));

    public void Dispose() => client.Dispose();

    // The next instance is asked when one does not answer: these are reads.
    private async Task<Part> AskAsync(HttpContext context, Upstream service, string path)
    {
        foreach (var address in service.Addresses)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, $"/api/{service.Name}{path}"));
                Hand(context, request, HeaderNames.Authorization, "X-Tenant", "X-Request-Id");
                using var answer = await client.SendAsync(request, context.RequestAborted);
                return await ReadAsync(service.Name, answer, context.RequestAborted);
            }
            catch (Exception exception) when (exception is HttpRequestException or JsonException
                || (exception is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
            {
                // Told to the reader as a part that is missing.
            }
        }

        return new Part(service.Name, PartOutcome.Missing);
    }

    private static async Task<Part> ReadAsync(string service, HttpResponseMessage answer, CancellationToken ct)
    {
        // Training holds nothing of any child and knows none; a caller may also be refused here and admitted there.
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            return new Part(service, PartOutcome.Unknown);
        }

        return answer.IsSuccessStatusCode
            ? new Part(service, PartOutcome.Given, await answer.Content.ReadFromJsonAsync<JsonElement>(ct))
            : new Part(service, PartOutcome.Missing);
    }

    private static void Hand(HttpContext context, HttpRequestMessage request, params string[] headers)
    {
        foreach (var name in headers)
        {
            if (context.Request.Headers.TryGetValue(name, out var value))
            {
                request.Headers.TryAddWithoutValidation(name, (string?)value);
            }
        }
    }
}
