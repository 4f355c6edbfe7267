using System.Text.Json;
using System.Text.Json.Nodes;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>Compares two states of a plan or a tool field by field. Rows that have a name of their own are compared with their like.</summary>
internal static class Comparison
{
    private static readonly string[] Names = ["id", "kind"];

    internal static IReadOnlyList<FieldChange> Of<T>(T before, T after, JsonSerializerOptions json)
    {
        var changes = new List<FieldChange>();
        Compare("", JsonSerializer.SerializeToNode(before, json), JsonSerializer.SerializeToNode(after, json), changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<FieldChange> changes)
    {
        if (before is JsonValue or null && after is JsonValue or null)
        {
            if (!JsonNode.DeepEquals(before, after))
            {
                changes.Add(new FieldChange(path, before?.DeepClone(), after?.DeepClone()));
            }

            return;
        }

        var (left, right) = (Parts(before), Parts(after));
        foreach (var name in left.Keys.Union(right.Keys, StringComparer.Ordinal))
        {
            Compare(path.Length == 0 ? name : $"{path}.{name}", left.GetValueOrDefault(name), right.GetValueOrDefault(name), changes);
        }
    }

    private static Dictionary<string, JsonNode?> Parts(JsonNode? node) => node switch
    {
        JsonObject fields => fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal),
        JsonArray rows => Rows(rows),
        _ => [],
    };

    // A list of parties of one kind has no names of their own: then the place in the list is the name.
    private static Dictionary<string, JsonNode?> Rows(JsonArray rows)
    {
        foreach (var name in Names)
        {
            string?[] named = [.. rows.Select(row => (row as JsonObject)?[name]?.ToString())];
            if (named.Length > 0 && named.All(value => value is not null) && named.Distinct(StringComparer.Ordinal).Count() == named.Length)
            {
                return rows.Zip(named).ToDictionary(pair => pair.Second!, pair => pair.First, StringComparer.Ordinal);
            }
        }

        return rows.Select((row, index) => (row, index)).ToDictionary(
            pair => pair.index.ToString(System.Globalization.CultureInfo.InvariantCulture), pair => pair.row, StringComparer.Ordinal);
    }
}
