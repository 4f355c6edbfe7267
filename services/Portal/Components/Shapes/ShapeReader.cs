using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Portal.Components.Forms;

namespace SystemicPlatform.Portal.Components.Shapes;

/// <summary>Makes of what was typed what the service takes.</summary>
internal sealed class ShapeReader(ShapeForm form, Typed typed, KnownParties parties)
{
    /// <summary>The content; its faults are in what was read.</summary>
    public JsonNode Read(Shape shape) => shape.Parts is [{ Kind: PartKind.Parties } only]
        ? Parties(only, only.Name, only.Name)
        : Fields(shape.Parts, "", "");

    private JsonObject Fields(IEnumerable<Part> parts, string place, string path)
    {
        var read = new JsonObject();
        foreach (var part in parts)
        {
            if (Value(part, place + part.Name, path + part.Name) is { } value)
            {
                read[part.Name] = value;
            }
        }

        return read;
    }

    private JsonNode? Value(Part part, string place, string path) => part.Kind switch
    {
        PartKind.Day => part.Required ? Say(typed.Day(path, form.At(place))) : typed.DayOrNone(path, form.At(place)) is { } day ? Say(day) : null,
        PartKind.Number => typed.NumberOrNone(path, form.At(place)),
        PartKind.Party => Party(part, place, path),
        PartKind.Parties => Parties(part, place, path),
        PartKind.Lines => new JsonArray([.. Typed.Lines(form.At(place)).Select(line => (JsonNode)line)]),
        PartKind.Identity => Typed.Text(form.At(place)) ?? Guid.CreateVersion7().ToString(),
        PartKind.Group => IsTyped(part.Parts, $"{place}-") ? Fields(part.Parts, $"{place}-", $"{path}.") : null,
        PartKind.Rows => Rows(part, place, path),
        _ => part.Required ? typed.Text(path, form.At(place)) : Typed.Text(form.At(place)),
    };

    private JsonNode? Party(Part part, string place, string path) =>
        part.Required || Typed.Text(form.At(place)) is not null
            ? JsonSerializer.SerializeToNode(parties.Read(typed, path, form.At(place), form.At($"{place}-name")), JsonSerializerOptions.Web)
            : null;

    private JsonArray Parties(Part part, string place, string path)
    {
        var ticked = form.Chosen.Where(one => one.StartsWith($"{place}|", StringComparison.Ordinal)).Select(one => parties.Find(one[(place.Length + 1)..], null));
        var others = Typed.Lines(form.At($"{place}-others")).Select(line => parties.Find("closeOne:", line));
        Upstream.Plans.Party[] all = [.. ticked.Concat(others).OfType<Upstream.Plans.Party>()];
        if (all.Length == 0 && part.Required)
        {
            typed.Refuse(path, "not_empty");
        }

        return new JsonArray([.. all.Select(party => JsonSerializer.SerializeToNode(party, JsonSerializerOptions.Web))]);
    }

    // An empty row is left out; errors are told by the place that the row then has in the request, and found by the row on the page.
    private JsonArray Rows(Part part, string place, string path)
    {
        var rows = new JsonArray();
        for (var row = 0; row < form.RowsOf(place); row++)
        {
            if (IsTyped(part.Parts, $"{place}-{row}-"))
            {
                rows.Add((JsonNode)Fields(part.Parts, $"{place}-{row}-", $"{path}[{row}]."));
            }
        }

        return rows;
    }

    // A choice always has a value, so it says nothing about whether somebody has written.
    private bool IsTyped(IEnumerable<Part> parts, string place) => parts.Any(part => part.Kind switch
    {
        PartKind.Choice or PartKind.Hidden or PartKind.Identity => false,
        PartKind.Parties => form.Chosen.Exists(one => one.StartsWith($"{place}{part.Name}|", StringComparison.Ordinal)) || Typed.Text(form.At($"{place}{part.Name}-others")) is not null,
        _ => Typed.Text(form.At(place + part.Name)) is not null,
    });

    private static string Say(DateOnly day) => Upstream.Query.Day(day);
}
