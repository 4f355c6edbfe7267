using System.Globalization;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// One row of a file with its cells by column. A cell that cannot be read is noted and read as empty, so that all that
/// is wrong with a row is told at once.
/// </summary>
/// <param name="number">Line of the file on which the row begins.</param>
/// <param name="cells">Column → trimmed text; empty cells are missing.</param>
public sealed class CsvLine(long number, IReadOnlyDictionary<string, string> cells)
{
    private const char ListSeparator = '|';
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "d.M.yyyy"];
    private readonly List<RowError> errors = [];

    /// <summary>Line of the file on which the row begins, counted from 1.</summary>
    public long Number { get; } = number;

    /// <summary>What was found wrong so far.</summary>
    public IReadOnlyList<RowError> Errors => errors;

    /// <summary>The cell's text, or null when it is empty.</summary>
    public string? Text(string column) => cells.GetValueOrDefault(column);

    /// <summary>The cell's text; an empty one is an error.</summary>
    public string Required(string column) => Text(column) ?? Refuse<string>(column, "not_empty", "Must not be empty.") ?? "";

    /// <summary>A day as <c>yyyy-MM-dd</c> or <c>d.M.yyyy</c>, which is how spreadsheets here write it.</summary>
    public DateOnly? Day(string column) => Text(column) is not { } text ? null
        : DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Refuse<DateOnly?>(column, "not_a_day", "A day as 2026-01-31 or 31.1.2026.");

    /// <summary>A whole number.</summary>
    public int? Number32(string column) => Text(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : Refuse<int?>(column, "not_a_number", "A whole number.");

    /// <summary>A decimal number, with a point or a comma.</summary>
    public decimal? Decimal(string column) => Text(column) is not { } text ? null
        : decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : Refuse<decimal?>(column, "not_a_number", "A number.");

    /// <summary><c>true</c> or <c>false</c>; spreadsheets write them in capitals.</summary>
    public bool? YesNo(string column) => Text(column) is not { } text ? null
        : bool.TryParse(text, out var value) ? value
        : Refuse<bool?>(column, "not_true_or_false", "true or false.");

    /// <summary>An id.</summary>
    public Guid? Id(string column) => Text(column) is not { } text ? null
        : Guid.TryParse(text, out var id) ? id
        : Refuse<Guid?>(column, "not_an_id", "An id.");

    /// <summary>One of the words that the API has for the field.</summary>
    public T? Word<T>(string column)
        where T : struct, Enum => Text(column) is { } text ? Word<T>(column, text) : null;

    /// <summary>One of the words that the API has for the field; an empty cell is an error.</summary>
    public T RequiredWord<T>(string column)
        where T : struct, Enum => Required(column) is { Length: > 0 } text ? Word<T>(column, text) ?? default : default;

    /// <summary>Several texts, with a vertical bar between them.</summary>
    public IReadOnlyList<string> List(string column) =>
        Text(column)?.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Several words that the API has for the field, with a vertical bar between them.</summary>
    public IReadOnlyList<T> Words<T>(string column)
        where T : struct, Enum => [.. List(column).Select(text => Word<T>(column, text)).OfType<T>()];

    /// <summary>How several texts stand in one cell.</summary>
    public static string Joined(IEnumerable<string> texts) => string.Join(ListSeparator, texts);

    // Names only: a number would reach members that the API has no word for.
    private T? Word<T>(string column, string text)
        where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : Refuse<T?>(column, "unknown_word", "Not one of the words of this column.");

    private T? Refuse<T>(string column, string code, string message)
    {
        errors.Add(new RowError(Number, column, code, message));
        return default;
    }
}
