using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SystemicPlatform.Architecture.Tests.Matrix;

/// <summary>A body that can be read as what a use case takes, so that the request gets as far as the gate. What it says is nonsense.</summary>
internal static class SampleBody
{
    private const int Deepest = 5;

    public static string Of(Type type, JsonSerializerOptions options) => (Value(type, options, 0) ?? new JsonObject()).ToJsonString();

    private static JsonNode? Value(Type type, JsonSerializerOptions options, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is not null || depth > Deepest)
        {
            return null;
        }

        if (type.IsEnum)
        {
            return JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]);
        }

        return Plain(type) ?? options.GetTypeInfo(type) switch
        {
            { Kind: JsonTypeInfoKind.Enumerable } => new JsonArray(),
            { Kind: JsonTypeInfoKind.Dictionary } => new JsonObject(),
            { Kind: JsonTypeInfoKind.Object } info => new JsonObject(info.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)
                .Select(property => (property.Name, property.PropertyType, Value: Value(property.PropertyType, options, depth + 1)))
                .Where(property => property.Value is not null || Nullable.GetUnderlyingType(property.PropertyType) is not null)
                .Select(property => KeyValuePair.Create(property.Name, property.Value))),
            _ => null,
        };
    }

    private static JsonNode? Plain(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Guid) => Guid.NewGuid().ToString(),
        _ when type == typeof(bool) => false,
        _ when type == typeof(DateOnly) => "2026-01-05",
        _ when type == typeof(TimeOnly) => "09:00",
        _ when type == typeof(DateTimeOffset) => "2026-01-05T09:00:00Z",
        _ when type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal) => 1,
        _ => null,
    };
}
