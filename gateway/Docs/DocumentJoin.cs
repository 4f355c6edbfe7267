using System.Text.Json.Nodes;

namespace SystemicPlatform.Gateway.Docs;

/// <summary>
/// Joins OpenAPI documents. Services name their schemas without knowing of each other: where two mean different things by one
/// name, the later one's gets the service's name before it, with everything that refers to it.
/// </summary>
internal static class DocumentJoin
{
    private const string Reference = "#/components/schemas/";

    /// <summary>Adds a service's part to the whole.</summary>
    /// <exception cref="InvalidOperationException">Both answer for one path.</exception>
    public static void Add(JsonObject whole, JsonObject part, string service)
    {
        Rename(part, Clashing(Schemas(whole), Schemas(part)), $"{char.ToUpperInvariant(service[0])}{service[1..]}");
        foreach (var (path, item) in part["paths"]?.AsObject() ?? [])
        {
            if (!whole["paths"]!.AsObject().TryAdd(path, item?.DeepClone()))
            {
                throw new InvalidOperationException($"Two services answer for {path}.");
            }
        }

        foreach (var (name, schema) in Schemas(part))
        {
            Schemas(whole).TryAdd(name, schema?.DeepClone());
        }

        whole["tags"] ??= new JsonArray();
        var tags = whole["tags"]!.AsArray();
        foreach (var tag in part["tags"]?.AsArray() ?? [])
        {
            if (!tags.Any(known => JsonNode.DeepEquals(known, tag)))
            {
                tags.Add(tag?.DeepClone());
            }
        }
    }

    private static JsonObject Schemas(JsonObject document)
    {
        document["components"] ??= new JsonObject();
        document["components"]!["schemas"] ??= new JsonObject();
        return document["components"]!["schemas"]!.AsObject();
    }

    // What is the same word for word still differs when it refers to something that does.
    private static HashSet<string> Clashing(JsonObject known, JsonObject added)
    {
        var shared = added.Select(schema => schema.Key).Where(known.ContainsKey).ToArray();
        var clashing = shared.Where(name => !JsonNode.DeepEquals(known[name], added[name])).ToHashSet(StringComparer.Ordinal);
        while (Array.Find(shared, name => !clashing.Contains(name) && References(added[name]).Any(clashing.Contains)) is { } next)
        {
            clashing.Add(next);
        }

        return clashing;
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Named(member) is { } name ? [name] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static string? Named(KeyValuePair<string, JsonNode?> member) =>
        member.Key == "$ref" && (string?)member.Value is { } target && target.StartsWith(Reference, StringComparison.Ordinal) ? target[Reference.Length..] : null;

    private static void Rename(JsonObject document, HashSet<string> names, string prefix)
    {
        Redirect(document, names, prefix);
        var schemas = Schemas(document);
        foreach (var name in names)
        {
            schemas.Remove(name, out var schema);
            schemas[$"{prefix}{name}"] = schema;
        }
    }

    private static void Redirect(JsonNode? node, HashSet<string> names, string prefix)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var member in members.ToArray())
                {
                    if (Named(member) is { } name && names.Contains(name))
                    {
                        members["$ref"] = $"{Reference}{prefix}{name}";
                    }
                    else
                    {
                        Redirect(member.Value, names, prefix);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Redirect(item, names, prefix);
                }

                break;
        }
    }
}
