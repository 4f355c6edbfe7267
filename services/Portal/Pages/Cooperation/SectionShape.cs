using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Portal.Components.Forms;

namespace SystemicPlatform.Portal.Pages.Cooperation;

/// <summary>
/// What a section of a cooperation record is made of: rows of columns, and fields of its own. One form draws and reads all
/// seven kinds by it.
/// </summary>
/// <param name="Kind">Of the section.</param>
/// <param name="Rows">Where the rows are: null for none, empty where the section is the list itself.</param>
/// <param name="Columns">Of each row, the first of which makes the row; a dot leads into an object.</param>
/// <param name="Fields">Besides the rows.</param>
internal sealed record SectionShape(string Kind, string? Rows, IReadOnlyList<SectionField> Columns, IReadOnlyList<SectionField> Fields)
{
    public static IReadOnlyList<SectionShape> All { get; } =
    [
        new("basics", "guardians", [new("")], [new("note", Lines: 3)]),
        new("participants", "", [new("who.name"), new("who.kind", "party"), new("whyPresent")], []),
        new("situation", "views", [new("who"), new("view", Lines: 2)],
            [new("concern", Lines: 3), new("resources", Lines: 3), new("services", Lines: 2), new("sectorPlans", Lines: 2), new("helped", Lines: 2)]),
        new("goals", "", [new("key"), new("owner", "owner"), new("change", Lines: 2)], []),
        new("workPlan", "", [new("goalKey"), new("who"), new("what", Lines: 2), new("when", "date"), new("service"), new("responsible")], []),
        new("evaluation", "", [new("what"), new("who"), new("how"), new("when", "date")], []),
        new("next", null, [], [new("on", "date"), new("at", "time"), new("place"), new("participants"), new("whyNone", Lines: 2)]),
    ];

    public static SectionShape Of(string kind) => All.First(shape => shape.Kind == kind);

    /// <summary>The section's own part of the content; null when nothing is written.</summary>
    public JsonElement? Part(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(Kind, out var part) && part.ValueKind is not JsonValueKind.Null ? part : null;

    /// <summary>The rows as text, column by column.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> RowsOf(JsonElement? content)
    {
        if (Rows is null || Part(content) is not { } part)
        {
            return [];
        }

        var list = Rows.Length == 0 ? part : part.GetProperty(Rows);
        return [.. list.EnumerateArray().Select(row => (IReadOnlyList<string?>)[.. Columns.Select(column => Text(row, column.Key))])];
    }

    /// <summary>The fields as text, in their order.</summary>
    public IReadOnlyList<string?> FieldsOf(JsonElement? content) =>
        [.. Fields.Select(field => Part(content) is { } part ? Text(part, field.Key) : null)];

    /// <summary>What the service calls a field.</summary>
    public string PathOf(string key) => $"content.{Kind}.{key}";

    /// <summary>What the service calls the list of rows.</summary>
    public string ListPath => Rows is { Length: > 0 } ? PathOf(Rows) : $"content.{Kind}";

    /// <summary>What the service calls a cell: it never sees the rows that stay empty, so they count for nothing.</summary>
    public string PathOf(IReadOnlyList<SectionTyped.Row> rows, int row, string key) =>
        $"{ListPath}[{(IsMade(rows[row]) ? rows.Take(row).Count(IsMade) : -1)}]{(key.Length == 0 ? null : $".{key}")}";

    /// <summary>What was typed, as the service takes it; a row whose first column is empty is none.</summary>
    public JsonObject Read(IReadOnlyList<SectionTyped.Row> rows, IReadOnlyList<string?> fields, Typed typed)
    {
        var list = new JsonArray();
        for (var index = 0; index < rows.Count; index++)
        {
            if (IsMade(rows[index]))
            {
                var at = index;
                JsonNode? row = Columns is [{ Key.Length: 0 }]
                    ? JsonValue.Create(Typed.Text(rows[at].Cells[0]))
                    : Object(Columns, rows[at].Cells, key => PathOf(rows, at, key), isRow: true, typed);
                list.Add(row);
            }
        }

        var part = Object(Fields, fields, PathOf, isRow: false, typed);
        if (Rows?.Length > 0)
        {
            part[Rows] = list;
        }

        JsonNode whole = Rows?.Length == 0 ? list : part;
        return new JsonObject { [Kind] = whole };
    }

    private static bool IsMade(SectionTyped.Row row) => Typed.Text(row.Cells.FirstOrDefault()) is not null;

    private static JsonObject Object(IReadOnlyList<SectionField> fields, IReadOnlyList<string?> texts, Func<string, string> path, bool isRow, Typed typed)
    {
        var made = new JsonObject();
        for (var index = 0; index < fields.Count; index++)
        {
            var (field, text) = (fields[index], Typed.Text(texts.ElementAtOrDefault(index)));
            var value = field.Type switch
            {
                // In a row the day is part of what is agreed.
                "date" when isRow => Upstream.Query.Day(typed.Day(path(field.Key), text)),
                "date" => typed.DayOrNone(path(field.Key), text) is { } day ? Upstream.Query.Day(day) : null,
                "time" => typed.TimeOrNone(path(field.Key), text)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                _ => text,
            };
            if (field.Key.Split('.') is [var outer, var inner])
            {
                ((JsonObject)(made[outer] ??= new JsonObject()))[inner] = value;
            }
            else
            {
                made[field.Key] = value;
            }
        }

        return made;
    }

    private static string? Text(JsonElement of, string key)
    {
        foreach (var step in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (of.ValueKind is not JsonValueKind.Object || !of.TryGetProperty(step, out of))
            {
                return null;
            }
        }

        return of.ValueKind is JsonValueKind.Null ? null : of.ToString();
    }
}

/// <summary>A column or field: text, date, time, party or owner.</summary>
internal sealed record SectionField(string Key, string Type = "text", int Lines = 1);
