using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>
/// A partner's client that knows nothing but the published document: it calls only what stands there, sends only what the
/// schemas name, and takes only answers that fit them.
/// </summary>
internal sealed class PartnerClient : IDisposable
{
    private readonly HttpClient client;
    private readonly JsonElement document;

    private PartnerClient(HttpClient client, JsonElement document) => (this.client, this.document) = (client, document);

    /// <summary>Operations that it called, so that a test can say which ones it left out.</summary>
    internal HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    internal IEnumerable<string> Operations =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select $"{operation.Name.ToUpperInvariant()} {path.Name}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal static async Task<PartnerClient> OpenAsync(string gateway, string token)
    {
        var opened = new HttpClient { BaseAddress = new Uri(gateway) };
        var published = await opened.GetFromJsonAsync<JsonElement>(new Uri("/openapi/partner.json", UriKind.Relative), Cancelled);
        opened.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new PartnerClient(opened, published);
    }

    public void Dispose() => client.Dispose();

    internal Task<JsonElement> GetAsync(string template, params object[] values) => CallAsync(HttpMethod.Get, template, values, null);

    internal Task<JsonElement> PostAsync(string template, object body, params object[] values) => CallAsync(HttpMethod.Post, template, values, body);

    internal Task<JsonElement> PutAsync(string template, object body, string etag, params object[] values) => CallAsync(HttpMethod.Put, template, values, body, etag);

    /// <summary>Asked for again while the area's facts are still on their way to the services.</summary>
    internal async Task<JsonElement> SoonAsync(Func<Task<JsonElement>> call)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (HttpRequestException early) when (early.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden && tries < 100)
            {
                await Task.Delay(100, Cancelled);
            }
        }
    }

    private async Task<JsonElement> CallAsync(HttpMethod method, string template, object[] values, object? body, string? etag = null)
    {
        var operation = Operation(method, template);
        using var request = new HttpRequestMessage(method, Fill(template, values));
        if (body is not null)
        {
            var json = JsonSerializer.SerializeToNode(body, JsonSerializerOptions.Web)!;
            if (operation.TryGetProperty("requestBody", out var asked))
            {
                AssertFits(asked.GetProperty("content").GetProperty("application/json").GetProperty("schema"), json, template);
            }

            request.Content = JsonContent.Create(json);
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }

        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        using var answer = await client.SendAsync(request, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{method} {template}: {(int)answer.StatusCode} {text}", null, answer.StatusCode);
        }

        var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        AssertFits(operation.GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/json").GetProperty("schema"), JsonNode.Parse(text), template);
        Called.Add($"{method} {template}");
        return JsonDocument.Parse(text).RootElement;
    }

    private JsonElement Operation(HttpMethod method, string template)
    {
        Assert.True(document.GetProperty("paths").TryGetProperty(template, out var path), $"The document has no {template}.");
        Assert.True(path.TryGetProperty(method.Method.ToLowerInvariant(), out var operation), $"The document has no {method} {template}.");
        return operation;
    }

    private static string Fill(string template, object[] values)
    {
        var next = 0;
        return string.Join('/', template.Split('/').Select(part => part.StartsWith('{') ? values[next++].ToString() : part));
    }

    // Members that the schema does not name are refused in both directions, and so are missing ones that it asks for.
    private void AssertFits(JsonElement schema, JsonNode? value, string where)
    {
        schema = Resolve(schema, value);
        if (value is null || schema.ValueKind == JsonValueKind.Undefined)
        {
            return;
        }

        if (value is JsonArray items && schema.TryGetProperty("items", out var item))
        {
            foreach (var one in items)
            {
                AssertFits(item, one, where);
            }
        }
        else if (value is JsonObject members && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var (name, member) in members)
            {
                Assert.True(properties.TryGetProperty(name, out var known), $"{where}: the schema has no {name}.");
                AssertFits(known, member, $"{where}.{name}");
            }

            if (schema.TryGetProperty("required", out var required))
            {
                Assert.All(required.EnumerateArray(), name => Assert.True(members.ContainsKey(name.GetString()!), $"{where}: {name} is missing."));
            }
        }
        else if (schema.TryGetProperty("enum", out var words))
        {
            Assert.Contains(value.ToJsonString(), words.EnumerateArray().Select(word => JsonNode.Parse(word.GetRawText())!.ToJsonString()));
        }
    }

    private JsonElement Resolve(JsonElement schema, JsonNode? value)
    {
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Select(choice => Resolve(choice, value))
                .FirstOrDefault(choice => value is not null && !(choice.TryGetProperty("type", out var type) && type.ToString() == "null"));
        }

        return schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;
    }
}
