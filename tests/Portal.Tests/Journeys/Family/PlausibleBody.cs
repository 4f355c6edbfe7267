using System.Text.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>
/// The shortest body that a published document calls right: a request with it is not refused for its form, so what answers is
/// who may do it at all.
/// </summary>
/// <param name="document">With the schemas that others name.</param>
/// <param name="childId">What every <c>childId</c> is.</param>
internal sealed class PlausibleBody(JsonElement document, Guid childId)
{
    private const int Deepest = 8;

    internal JsonNode? Of(JsonElement schema, string name = "", int depth = 0)
    {
        if (schema.TryGetProperty("$ref", out var named))
        {
            return Of(document.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1]), name, depth);
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            // The first is often what nobody says, such as "none".
            return JsonNode.Parse(values.EnumerateArray().Last(value => value.ValueKind != JsonValueKind.Null).GetRawText());
        }

        foreach (var choice in (string[])["oneOf", "anyOf", "allOf"])
        {
            if (schema.TryGetProperty(choice, out var choices))
            {
                return Of(choices.EnumerateArray().FirstOrDefault(one => one.TryGetProperty("$ref", out _), choices[0]), name, depth);
            }
        }

        var types = schema.TryGetProperty("type", out var type)
            ? type.ValueKind is JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString())] : new[] { type.GetString() }
            : [schema.TryGetProperty("format", out _) ? "string" : "object"];
        return types.Contains("null") || depth > Deepest ? null : types.Contains("integer") || types.Contains("number") ? Number(schema) : types[0] switch
        {
            "boolean" => JsonValue.Create(value: false),
            "array" => new JsonArray(Of(schema.GetProperty("items"), name, depth + 1)),
            "object" => Whole(schema, depth),
            _ => JsonValue.Create(Text(schema, name)),
        };
    }

    private JsonObject Whole(JsonElement schema, int depth)
    {
        var whole = new JsonObject();
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var part in schema.TryGetProperty("properties", out var parts) ? parts.EnumerateObject().Where(part => required.Contains(part.Name)) : [])
        {
            whole[part.Name] = Of(part.Value, part.Name, depth + 1);
        }

        return whole;
    }

    private static JsonValue Number(JsonElement schema) => JsonValue.Create(schema.TryGetProperty("minimum", out var least) ? least.GetInt32() : 1);

    private string Text(JsonElement schema, string name) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
    {
        "uuid" => (name == "childId" ? childId : Guid.CreateVersion7()).ToString(),
        "date" => Ways.InDays(7),
        "date-time" => $"{Ways.InDays(7)}T08:00:00Z",
        "time" => "08:00",
        _ => "Mallikas",
    };
}
