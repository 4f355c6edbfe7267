using System.Text.Json;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Components.Shapes;

/// <summary>Puts what stands there into the fields of its form.</summary>
internal static class ShapeWriter
{
    /// <summary>Fills the form.</summary>
    /// <param name="form">What the fields show.</param>
    /// <param name="shape">What they are.</param>
    /// <param name="content">What stands there; null where nothing does yet.</param>
    public static void Fill(this ShapeForm form, Shape shape, JsonElement? content)
    {
        if (content is { ValueKind: JsonValueKind.Array } parties)
        {
            Put(form, shape.Parts[0], shape.Parts[0].Name, parties);
        }
        else if (content is { ValueKind: JsonValueKind.Object } fields)
        {
            Fields(form, shape.Parts, "", fields);
        }
    }

    private static void Fields(ShapeForm form, IEnumerable<Part> parts, string place, JsonElement fields)
    {
        foreach (var part in parts)
        {
            if (fields.TryGetProperty(part.Name, out var value) && value.ValueKind is not JsonValueKind.Null)
            {
                Put(form, part, place + part.Name, value);
            }
        }
    }

    private static void Put(ShapeForm form, Part part, string place, JsonElement value)
    {
        switch (part.Kind)
        {
            case PartKind.Party:
                form.Values[place] = value.Deserialize<Party>(JsonSerializerOptions.Web)!.Key;
                break;
            case PartKind.Parties:
                form.Chosen.AddRange(value.EnumerateArray().Select(one => $"{place}|{one.Deserialize<Party>(JsonSerializerOptions.Web)!.Key}"));
                break;
            case PartKind.Lines:
                form.Values[place] = string.Join('\n', value.EnumerateArray().Select(one => one.GetString()));
                break;
            case PartKind.Group:
                Fields(form, part.Parts, $"{place}-", value);
                break;
            case PartKind.Rows:
                foreach (var (row, index) in value.EnumerateArray().Select((row, index) => (row, index)))
                {
                    Fields(form, part.Parts, $"{place}-{index}-", row);
                }

                break;
            default:
                form.Values[place] = value.ToString();
                break;
        }
    }
}
