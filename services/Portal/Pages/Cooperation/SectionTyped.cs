using System.Text.Json;
using SystemicPlatform.Portal.Components.Forms;

namespace SystemicPlatform.Portal.Pages.Cooperation;

/// <summary>A section as it is typed.</summary>
public sealed class SectionTyped : PostedForm
{
    // Rows that stand ready to be filled in, so that nothing needs a script.
    private const int SpareRows = 2;

    public List<Row> Rows { get; set => field = value ?? []; } = [];
    public List<string?> Fields { get; set => field = value ?? []; } = [];

    /// <summary>Column by column.</summary>
    public sealed class Row
    {
        public List<string?> Cells { get; set => field = value ?? []; } = [];
    }

    internal static SectionTyped Of(SectionShape shape, JsonElement? content, string? etag) => new()
    {
        ETag = etag,
        Fields = [.. shape.FieldsOf(content)],
        Rows = shape.Rows is null ? [] :
        [
            .. shape.RowsOf(content).Select(cells => new Row { Cells = [.. cells] }),
            .. Enumerable.Range(0, SpareRows).Select(_ => new Row { Cells = [.. shape.Columns.Select(_ => (string?)null)] }),
        ],
    };
}
