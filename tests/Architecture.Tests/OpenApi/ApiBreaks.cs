using System.Text.Json.Nodes;

namespace SystemicPlatform.Architecture.Tests.OpenApi;

/// <summary>
/// What a client that was written against an earlier document would stumble over in a later one: an operation that is gone, an
/// answer that lost a member, a request that asks for more or takes less. What is added breaks nobody.
/// </summary>
internal sealed class ApiBreaks
{
    private readonly JsonObject before;
    private readonly JsonObject after;
    private readonly List<string> found = [];
    private readonly HashSet<(string, string, bool)> compared = [];

    private ApiBreaks(JsonObject before, JsonObject after) => (this.before, this.after) = (before, after);

    public static IReadOnlyList<string> Between(JsonObject before, JsonObject after)
    {
        var breaks = new ApiBreaks(before, after);
        foreach (var (path, item) in before["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject())
            {
                breaks.Operation($"{method.ToUpperInvariant()} {path}", operation!.AsObject(), after["paths"]?[path]?[method]?.AsObject());
            }
        }

        return breaks.found;
    }

    private void Operation(string name, JsonObject was, JsonObject? now)
    {
        if (now is null)
        {
            found.Add($"{name} is gone");
            return;
        }

        foreach (var parameter in was["parameters"]?.AsArray() ?? [])
        {
            if (!(now["parameters"]?.AsArray() ?? []).Any(one => (string?)one!["name"] == (string?)parameter!["name"]))
            {
                found.Add($"{name} no longer takes {parameter!["name"]}");
            }
        }

        foreach (var parameter in now["parameters"]?.AsArray() ?? [])
        {
            if ((bool?)parameter!["required"] is true && !(was["parameters"]?.AsArray() ?? []).Any(one => (string?)one!["name"] == (string?)parameter["name"]))
            {
                found.Add($"{name} asks for {parameter["name"]}");
            }
        }

        Schema($"{name} request", Body(was["requestBody"]), Body(now["requestBody"]), isRequest: true);
        foreach (var (status, answer) in was["responses"]!.AsObject())
        {
            if (now["responses"]?[status] is not { } answered)
            {
                found.Add($"{name} no longer answers {status}");
                continue;
            }

            Schema($"{name} {status}", Body(answer), Body(answered), isRequest: false);
        }
    }

    private static JsonNode? Body(JsonNode? content) => content?["content"]?["application/json"]?["schema"];

    private void Schema(string where, JsonNode? was, JsonNode? now, bool isRequest)
    {
        if (was is null || now is null)
        {
            if (was is not null || (isRequest && now is not null))
            {
                found.Add($"{where}: {(was is null ? "takes a body now" : "has no body any more")}");
            }

            return;
        }

        var key = ((string?)was["$ref"], (string?)now["$ref"]);
        if (key is ({ } first, { } second) && !compared.Add((first, second, isRequest)))
        {
            return;
        }

        (was, now) = (Resolve(before, was), Resolve(after, now));
        if (Types(was) is var types && !types.SetEquals(Types(now)) && !(isRequest ? types.IsSubsetOf(Types(now)) : types.IsSupersetOf(Types(now))))
        {
            found.Add($"{where}: {string.Join('|', types)} became {string.Join('|', Types(now))}");
        }

        Members(where, was, now, isRequest);
        Words(where, was, now, isRequest);
        if (was["items"] is { } items)
        {
            Schema($"{where}[]", items, now["items"], isRequest);
        }
    }

    private void Members(string where, JsonNode was, JsonNode now, bool isRequest)
    {
        foreach (var (name, member) in was["properties"]?.AsObject() ?? [])
        {
            if (now["properties"]?[name] is { } same)
            {
                Schema($"{where}.{name}", member, same, isRequest);
            }
            else
            {
                found.Add($"{where}.{name} is gone");
            }
        }

        var required = Names(now["required"]);
        required.ExceptWith(Names(was["required"]));
        if (isRequest)
        {
            found.AddRange(required.Select(name => $"{where}.{name} is asked for now"));
        }
    }

    private void Words(string where, JsonNode was, JsonNode now, bool isRequest)
    {
        if (isRequest && was["enum"] is JsonArray words)
        {
            var left = Names(words);
            left.ExceptWith(Names(now["enum"]));
            found.AddRange(left.Select(word => $"{where} no longer takes {word}"));
        }
    }

    // A schema that may be null is a choice between null and the real one.
    private static JsonNode Resolve(JsonObject document, JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray choices && choices.FirstOrDefault(choice => (string?)(choice!["type"] as JsonValue) != "null") is { } real)
        {
            return Resolve(document, real);
        }

        return (string?)schema["$ref"] is { } reference ? Resolve(document, document["components"]!["schemas"]![reference.Split('/')[^1]]!) : schema;
    }

    private static HashSet<string> Types(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => Names(several),
        JsonValue one => [one.ToString()],
        _ => [],
    };

    private static HashSet<string> Names(JsonNode? list) => [.. (list as JsonArray ?? []).Select(name => name?.ToString() ?? "null")];
}
