using System.Text.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>
/// Values that fit a schema, and at times values that do not: the same ones for the same seed. Half of the requests are
/// nearly right, so that they get beyond the first check.
/// </summary>
internal sealed class StrangeValues(Random random, JsonElement components, KnownIds ids)
{
    private const int DeepestBody = 6;

    private static readonly string[] UsualTexts = ["Tavallinen teksti", "Aino", "fi", "837", "09:00", "FREQ=WEEKLY;BYDAY=MO", "member"];
    private static readonly string[] UsualDays = ["2026-11-23", "2026-11-30", "2027-01-11", "2026-03-29"];

    private static readonly string[] Texts =
    [
        "", " ", "Tavallinen teksti", "0", "-1", "null", "true", "1e400", "\u0000", "a\u0000b", "\u202Eoikealta", "👩‍👩‍👧‍👦", "ﷺ", "I\u0307stanbul", "e\u0301\u0301\u0301",
        "\uFEFF", "\uFFFF", "../../etc/passwd", "..%2f..%2f", "'; drop table children; --", "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "%s%n", "=1+1",
        "2026-02-30", "9999-12-31", "0001-01-01", "24:00", "2026-03-29T03:30:00", "131052-308T", "FREQ=SECONDLY", "FREQ=WEEKLY;INTERVAL=999999999",
        new string('x', 201), new string('ä', 4_001), new string('y', 20_001),
    ];

    private static readonly string[] Days = ["2026-11-23", "2026-03-29", "2026-10-25", "2025-02-28", "2030-01-01", "1900-01-01", "2199-12-31", "0001-01-01", "9999-12-31", "2026-13-01", "2026-2-3"];

    private static readonly string[] Numbers = ["0", "1", "-1", "30", "2147483647", "2147483648", "-9223372036854775808", "9223372036854775808", "1e308", "1e999", "0.1", "-0"];

    private readonly bool usual = random.Next(2) == 0;

    /// <summary>The value as JSON.</summary>
    /// <param name="schema">What should be there.</param>
    /// <param name="name">Of the member.</param>
    /// <param name="depth">How far inside the body.</param>
    internal JsonNode? For(JsonElement schema, string name = "", int depth = 0)
    {
        if (Rarely(usual ? 150 : 12))
        {
            return Wrong();
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            return For(components.GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), name, depth);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return For(OneOf([.. choices.EnumerateArray()]), name, depth);
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return JsonNode.Parse(OneOf([.. words.EnumerateArray()]).GetRawText());
        }

        return TypeOf(schema) switch
        {
            "object" => depth < DeepestBody ? Object(schema, depth) : new JsonObject(),
            "array" => schema.TryGetProperty("items", out var items) && depth < DeepestBody
                ? new JsonArray([.. Enumerable.Range(0, !usual && Rarely(40) ? 500 : random.Next(4)).Select(_ => For(items, name.TrimEnd('s'), depth + 1))])
                : [],
            "integer" or "number" => usual || Rarely(2) ? random.Next(1, 90) : JsonNode.Parse(OneOf(Numbers)),
            "boolean" => Rarely(2),
            "null" => null,
            _ => Text(schema, name),
        };
    }

    /// <summary>A value for a place in a path or a query.</summary>
    /// <param name="name">Of the parameter.</param>
    /// <param name="path">The route as far as this place; null in a query.</param>
    internal string Word(string name, string? path = null) =>
        name.EndsWith("Id", StringComparison.Ordinal) ? !usual && Rarely(6) ? OneOf(Texts) : ids.For(name, path).ToString()
        : name.EndsWith("imit", StringComparison.Ordinal) ? usual ? "20" : OneOf(Numbers)
        : Rarely(2) ? OneOf(usual ? UsualDays : Days) : OneOf(usual ? UsualTexts : Texts);

    /// <summary>Once in so many times.</summary>
    internal bool Rarely(int outOf) => random.Next(outOf) == 0;

    internal T OneOf<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private JsonObject Object(JsonElement schema, int depth)
    {
        var made = new JsonObject();
        if (schema.TryGetProperty("properties", out var properties))
        {
            var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
            foreach (var property in properties.EnumerateObject().Where(property => required.Contains(property.Name) ? !Rarely(usual ? 400 : 25) : Rarely(2)))
            {
                made[property.Name] = For(property.Value, property.Name, depth + 1);
            }
        }

        if (!usual && Rarely(40))
        {
            made[OneOf(Texts)] = Wrong();
        }

        return made;
    }

    private JsonNode Text(JsonElement schema, string name) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
    {
        "uuid" => ids.For(name).ToString(),
        "date" => OneOf(usual ? UsualDays : Days),
        "date-time" => usual ? $"{OneOf(UsualDays)}T10:00:00Z" : OneOf(["2026-11-23T10:00:00Z", "2026-11-23T10:00:00+14:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00-14:00", "2026-11-23"]),
        "time" => usual ? "10:00" : OneOf(["08:00", "23:59", "24:00", "3:00", "02:30:00.0000001"]),
        _ => OneOf(usual ? UsualTexts : Texts),
    };

    private JsonNode? Wrong() => random.Next(6) switch
    {
        0 => null,
        1 => JsonNode.Parse(OneOf(Numbers)),
        2 => OneOf(Texts),
        3 => new JsonArray(new JsonArray(new JsonArray())),
        4 => new JsonObject { ["a"] = new JsonObject { ["b"] = 1 } },
        _ => true,
    };

    // A null among the types of a schema stands for "may be missing".
    private string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        return type.ValueKind == JsonValueKind.Array
            ? Rarely(4) ? "null" : type.EnumerateArray().Select(one => one.GetString()).First(one => one != "null")
            : type.GetString();
    }

}
