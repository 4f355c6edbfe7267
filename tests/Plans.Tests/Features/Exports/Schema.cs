using System.Text.Json;
using System.Text.RegularExpressions;

namespace SystemicPlatform.Plans.Tests.Features.Exports;

/// <summary>Checks a document against a JSON schema of the repository. A keyword that it does not know fails the check.</summary>
internal sealed class Schema(JsonElement root)
{
    internal static Schema Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SystemicPlatform.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Not inside the project.");
        }

        return new Schema(JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", "schemas", name))).RootElement);
    }

    internal List<string> Faults(JsonElement document) => [.. Check(root, document, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path) => schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" => [],
        "$ref" => Check(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path),
        "anyOf" => keyword.Value.EnumerateArray().Any(one => !Check(one, value, path).Any()) ? [] : [$"{path}: none of the choices"],
        "type" => Types(keyword.Value).Contains(TypeOf(value)) ? [] : [$"{path}: {TypeOf(value)}"],
        "const" => JsonElement.DeepEquals(keyword.Value, value) ? [] : [$"{path}: {value}"],
        "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{path}: {value}"],
        "pattern" => Regex.IsMatch(value.GetString() ?? "", keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(10)) ? [] : [$"{path}: {value}"],
        "minLength" => (value.GetString() ?? "").Length >= keyword.Value.GetInt32() ? [] : [$"{path}: too short"],
        "items" => value.ValueKind is not JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((one, index) => Check(keyword.Value, one, $"{path}[{index}]")),
        "required" => value.ValueKind is not JsonValueKind.Object ? [] : keyword.Value.EnumerateArray()
            .Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
        "properties" => value.ValueKind is not JsonValueKind.Object ? [] : keyword.Value.EnumerateObject()
            .Where(property => value.TryGetProperty(property.Name, out _))
            .SelectMany(property => Check(property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}")),
        "additionalProperties" => value.ValueKind is not JsonValueKind.Object ? [] : value.EnumerateObject()
            .Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{path}.{property.Name} is unknown"),
        _ => throw new NotSupportedException(keyword.Name),
    });

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()),
    };
}
