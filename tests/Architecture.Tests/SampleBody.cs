using System.Collections;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>
/// A body that can be read as a request type: every member that has to be there, with a value of its kind. It says nothing
/// sensible: whoever may not ask is refused before anybody looks at what was sent.
/// </summary>
internal static class SampleBody
{
    public static JsonNode Of(Type type) => Object(type, depth: 0);

    private static JsonObject Object(Type type, int depth)
    {
        var body = new JsonObject();
        var parameters = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First().GetParameters();
        foreach (var parameter in parameters.Where(parameter => !parameter.HasDefaultValue))
        {
            body[char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..]] = Value(parameter.ParameterType, depth + 1);
        }

        return body;
    }

    private static JsonNode? Value(Type type, int depth) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is not null => null,
        _ when type == typeof(string) => JsonValue.Create("x"),
        _ when type == typeof(bool) => JsonValue.Create(false),
        _ when type == typeof(Guid) => JsonValue.Create(Guid.NewGuid()),
        _ when type == typeof(DateOnly) => JsonValue.Create("2026-11-02"),
        _ when type == typeof(TimeOnly) => JsonValue.Create("09:00"),
        _ when type == typeof(DateTimeOffset) => JsonValue.Create("2026-11-02T07:00:00Z"),
        _ when type.IsEnum => JsonValue.Create(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0])),
        _ when type.IsPrimitive || type == typeof(decimal) => JsonValue.Create(1),
        _ when typeof(IDictionary).IsAssignableFrom(type) || type.Name.Contains("Dictionary", StringComparison.Ordinal) => new JsonObject(),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => new JsonArray(),
        _ when depth > 6 => null,
        _ => Object(type, depth),
    };
}
