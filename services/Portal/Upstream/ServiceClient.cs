using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>
/// Asks one service, through the gateway, as the signed-in person. What a service adds to its answers later is passed over;
/// what is missing fails in the tests of the page that needs it.
/// </summary>
public abstract class ServiceClient(HttpClient http)
{
    private const int MostPages = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new TimeOfDay() },
    };

    protected Task<Answer<T>> GetAsync<T>(string path, CancellationToken ct)
        where T : class =>
        AskAsync<T>(new HttpRequestMessage(HttpMethod.Get, path), ct);

    /// <summary>A whole list to choose from, however many pages it has.</summary>
    /// <param name="path">Of the list, without a query.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="which">Of the list, as its query says it.</param>
    /// <returns>One page; its cursor is null unless the list is longer than anybody can choose from.</returns>
    protected async Task<Answer<Page<T>>> GetWholeAsync<T>(string path, CancellationToken ct, params (string Name, string? Value)[] which)
    {
        var items = new List<T>();
        string? cursor = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await GetAsync<Page<T>>($"{path}{Query.Of([.. which, ("cursor", cursor), ("limit", "200")])}", ct);
            if (answer.Value is not { } read)
            {
                return answer;
            }

            items.AddRange(read.Items);
            cursor = read.Next;
            if (cursor is null)
            {
                break;
            }
        }

        return new Answer<Page<T>>(new Page<T>(items, cursor), null);
    }

    /// <summary>Creates something.</summary>
    /// <param name="path">Below the gateway.</param>
    /// <param name="body">Becomes JSON.</param>
    /// <param name="key">Made with the form, so that sending it twice has one effect.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="etag">Of what it changes, as it was read; null where it adds.</param>
    protected Task<Answer<T>> PostAsync<T>(string path, object? body, string key, CancellationToken ct, string? etag = null)
        where T : class
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body ?? new { }, options: Json) };
        request.Headers.Add("Idempotency-Key", key);
        Match(request, etag);
        return AskAsync<T>(request, ct);
    }

    /// <summary>A text that is no JSON, such as a drawing; null where there is none for this person or now.</summary>
    protected async Task<string?> ReadTextAsync(string path, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await OpenAsync(request, ct);
        return response is { IsSuccessStatusCode: true } ? await response.Content.ReadAsStringAsync(ct) : null;
    }

    /// <summary>Changes something, as it was read.</summary>
    protected Task<Answer<T>> PutAsync<T>(string path, object body, string? etag, CancellationToken ct)
        where T : class
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body, options: Json) };
        Match(request, etag);
        return AskAsync<T>(request, ct);
    }

    protected Task<Answer<T>> DeleteAsync<T>(string path, string? etag, CancellationToken ct)
        where T : class
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, path);
        Match(request, etag);
        return AskAsync<T>(request, ct);
    }

    /// <summary>Sends a file as the body.</summary>
    protected Task<Answer<T>> SendFileAsync<T>(HttpMethod method, string path, byte[] file, string contentType, CancellationToken ct)
        where T : class
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return AskAsync<T>(new HttpRequestMessage(method, path) { Content = content }, ct);
    }

    /// <summary>Server-sent events as they come. Ends quietly when the service cannot be reached: the browser asks again.</summary>
    protected async IAsyncEnumerable<T> FollowAsync<T>(string path, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await OpenAsync(request, ct);
        if (response is not { IsSuccessStatusCode: true })
        {
            yield break;
        }

        await using var body = await response.Content.ReadAsStreamAsync(ct);
        await foreach (var item in SseParser.Create(body, (_, data) => JsonSerializer.Deserialize<T>(data, Json)).EnumerateAsync(ct))
        {
            if (item.Data is { } data)
            {
                yield return data;
            }
        }
    }

    private static void Match(HttpRequestMessage request, string? etag)
    {
        if (EntityTagHeaderValue.TryParse(etag, out var tag))
        {
            request.Headers.IfMatch.Add(tag);
        }
    }

    /// <summary>An answer whose body is read as it comes; null when the service cannot be reached.</summary>
    protected async Task<HttpResponseMessage?> OpenAsync(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<Answer<T>> AskAsync<T>(HttpRequestMessage request, CancellationToken ct)
        where T : class
    {
        try
        {
            using (request)
            {
                using var response = await http.SendAsync(request, ct);
                if (response.StatusCode == HttpStatusCode.NoContent && typeof(T) != typeof(Nothing))
                {
                    // There is none yet: for a page the same as one that is missing.
                    return new Answer<T>(null, ServiceProblem.None);
                }

                return response.IsSuccessStatusCode
                    ? new Answer<T>(await ValueAsync<T>(response, ct), null, response.Headers.ETag?.ToString())
                    : new Answer<T>(null, await ProblemAsync(response, ct));
            }
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new Answer<T>(null, ServiceProblem.Unavailable);
        }
        catch (JsonException)
        {
            // An answer that is not as it was agreed takes its own part of the page with it, not the page.
            return new Answer<T>(null, ServiceProblem.Unreadable);
        }
    }

    private static async Task<T> ValueAsync<T>(HttpResponseMessage response, CancellationToken ct)
        where T : class =>
        typeof(T) == typeof(Nothing)
            ? (T)(object)Nothing.Value
            : await response.Content.ReadFromJsonAsync<T>(Json, ct) ?? throw new JsonException("The service answered null.");

    private static async Task<ServiceProblem> ProblemAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        if (response.Content.Headers.ContentType?.MediaType is not "application/problem+json")
        {
            return new ServiceProblem(status, "unexpected");
        }

        var told = await response.Content.ReadFromJsonAsync<Told>(Json, ct);
        return new ServiceProblem(
            status, told?.Code ?? "unexpected", told?.TraceId, told?.Errors is { ValueKind: JsonValueKind.Object } fields ? fields.Deserialize<Dictionary<string, FieldProblem[]>>(Json) : null,
            told?.Current, told?.More, told?.Errors is { ValueKind: JsonValueKind.Array } rows ? rows.Deserialize<RowProblem[]>(Json) : null);
    }

    // Errors are by field, or of a file by row.
    private sealed record Told(string? Code, string? TraceId, JsonElement? Errors, JsonElement? Current)
    {
        [JsonExtensionData]
        public Dictionary<string, JsonElement>? More { get; init; }
    }
}

/// <summary>Of a call whose answer does not matter, only that it went well.</summary>
public sealed record Nothing
{
    public static Nothing Value { get; } = new();
}
