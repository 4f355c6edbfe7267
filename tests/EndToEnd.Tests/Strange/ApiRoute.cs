using System.Text.Json;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>One operation of a service's OpenAPI document.</summary>
/// <param name="Method">As it is sent.</param>
/// <param name="Path">With its parameters in braces.</param>
/// <param name="Query">Names of what the query takes.</param>
/// <param name="Body">The schema of what it takes; null where it takes none.</param>
internal sealed record ApiRoute(HttpMethod Method, string Path, IReadOnlyList<string> Query, JsonElement? Body)
{
    /// <summary>All of a document.</summary>
    internal static IEnumerable<ApiRoute> Of(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select new ApiRoute(new HttpMethod(operation.Name.ToUpperInvariant()), path.Name, [.. QueryOf(operation.Value)], BodyOf(operation.Value));

    private static IEnumerable<string> QueryOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? from parameter in parameters.EnumerateArray()
              where parameter.GetProperty("in").GetString() == "query"
              select parameter.GetProperty("name").GetString()!
            : [];

    private static JsonElement? BodyOf(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? json.GetProperty("schema")
            : null;
}
