using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>Calls the platform as people do: through the gateway, each with a token of their own.</summary>
internal sealed class DemoGateway(string gateway, string identity) : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new() { BaseAddress = new Uri(gateway), Timeout = TimeSpan.FromSeconds(60) };
    private readonly ConcurrentDictionary<string, Task<string>> tokens = new(StringComparer.Ordinal);

    public void Dispose() => client.Dispose();

    internal Task<Answer> GetAsync(string persona, string path, CancellationToken cancellationToken) =>
        SendAsync(persona, HttpMethod.Get, path, null, [], cancellationToken);

    /// <summary>Creates; the same key again gives the first answer again.</summary>
    internal Task<Answer> PostAsync(string persona, string path, object body, string key, CancellationToken cancellationToken) =>
        SendAsync(persona, HttpMethod.Post, path, body, [("Idempotency-Key", key)], cancellationToken);

    /// <summary>Changes; <paramref name="etag"/> is that of the row as it was read, null where there is none yet.</summary>
    internal Task<Answer> PutAsync(string persona, string path, object body, string? etag, CancellationToken cancellationToken) =>
        SendAsync(persona, HttpMethod.Put, path, body, etag is null ? [] : [("If-Match", etag)], cancellationToken);

    /// <summary>All rows of a list, page after page.</summary>
    internal async Task<List<JsonElement>> ListAsync(string persona, string path, CancellationToken cancellationToken)
    {
        var items = new List<JsonElement>();
        string? cursor = "";
        while (cursor is not null)
        {
            var page = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=200&cursor={cursor}";
            var answer = await GetAsync(persona, page, cancellationToken);
            Require(answer, HttpStatusCode.OK, path);
            items.AddRange(answer.Body.GetProperty("items").EnumerateArray());
            cursor = answer.Body.GetProperty("next").GetString();
        }
        return items;
    }

    /// <summary>
    /// Services learn of each other's facts a moment later: what is not found, or not reachable, is asked for again.
    /// </summary>
    internal static async Task<Answer> RetryAsync(Func<Task<Answer>> call, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var answer = await call();
            var early = answer.Status is HttpStatusCode.NotFound or HttpStatusCode.ServiceUnavailable;
            if (!early || clock.Elapsed > Patience)
            {
                return answer;
            }
            await Task.Delay(Step, cancellationToken);
        }
    }

    internal static void Require(Answer answer, HttpStatusCode expected, string what)
    {
        if (answer.Status != expected)
        {
            throw new PlatformException($"{what} answered {answer.Short} instead of {(int)expected}: {answer.Fault}");
        }
    }

    internal async Task<Answer> SendAsync(
        string persona, HttpMethod method, string path, object? body, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(persona));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType(), options: JsonSerializerOptions.Web);
        }
        using var response = await client.SendAsync(request, cancellationToken);
        return new Answer(
            response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), response.Headers.ETag?.ToString());
    }

    private Task<string> TokenAsync(string persona) =>
        tokens.GetOrAdd(persona, id => DevelopmentToken.GetAsync(identity, id, CancellationToken.None));
}
