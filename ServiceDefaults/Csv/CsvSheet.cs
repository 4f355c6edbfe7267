using CsvHelper;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// The rows of a file. The separator (comma, semicolon, tab, bar, or what Excel's <c>sep=</c> line says) is found out
/// from its beginning. Rows that cannot be taken apart are told among <see cref="Errors"/>.
/// </summary>
public sealed class CsvSheet
{
    /// <summary>Rows that a file has at most.</summary>
    public const int MostRows = 5_000;

    private readonly List<RowError> errors = [];
    private readonly List<CsvLine> lines = [];

    private CsvSheet()
    {
    }

    /// <summary>The rows that could be taken apart.</summary>
    public IReadOnlyList<CsvLine> Lines => lines;

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<RowError> Errors => errors;

    /// <summary>Reads a file.</summary>
    /// <param name="body">The file.</param>
    /// <param name="columns">The columns that it may have.</param>
    /// <exception cref="InvalidRows">No headings, or not the right ones; too many rows.</exception>
    public static CsvSheet Read(CsvBody body, IReadOnlyList<CsvColumn> columns)
    {
        var sheet = new CsvSheet();
        using var reader = CsvReader.FromText(body.Text, sheet.Options());
        var headings = Headings(reader, columns);
        while (reader.Read())
        {
            if (sheet.lines.Count == MostRows)
            {
                throw new InvalidRows("too_many_rows", $"At most {MostRows} rows; send them in several files.");
            }

            sheet.Add(reader, headings);
        }

        return sheet;
    }

    // No import has a cell of several lines, so a quote that is never closed costs its own row and not the rest of the file.
    private CsvReaderOptions Options() => new()
    {
        TrackLineNumbers = true,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        AllowLineBreaksInQuotes = false,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = Refuse,
    };

    private void Refuse(CsvMalformedRecord record) => errors.Add(record.Reason == CsvMalformedReason.FieldCountMismatch
        ? new RowError(record.LineNumber, null, "cell_count", "Not as many cells as there are headings.")
        : new RowError(record.LineNumber, null, "malformed_row", "The quotes of this row are not right."));

    private void Add(CsvReader reader, string[] headings)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < headings.Length; index++)
        {
            if (FormulaGuard.Undone(reader.GetString(index)) is { Length: > 0 } text)
            {
                cells[headings[index]] = text;
            }
        }

        // Spreadsheets like to leave rows of nothing but separators at the end.
        if (cells.Count > 0)
        {
            lines.Add(new CsvLine(reader.LineNumber, cells));
        }
    }

    // What stands there is not repeated: in a file without headings it is somebody's data.
    private static string[] Headings(CsvReader reader, IReadOnlyList<CsvColumn> columns)
    {
        var found = reader.Headers.Select(heading =>
            columns.FirstOrDefault(column => string.Equals(column.Name, heading.Trim(), StringComparison.OrdinalIgnoreCase))?.Name).ToArray();
        var faults = found.Select((name, index) => (name, index)).Where(heading => heading.name is null)
            .Select(heading => new RowError(1, null, "unknown_column", $"The heading of column {heading.index + 1} is not known."))
            .Concat(columns.Where(column => column.Required && !found.Contains(column.Name))
                .Select(column => new RowError(1, column.Name, "missing_column", "This column is needed.")))
            .Concat(found.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => new RowError(1, same.Key, "repeated_column", "This column is there more than once.")))
            .ToArray();
        return faults.Length == 0 ? [.. found.OfType<string>()] : throw new InvalidRows(faults);
    }
}
