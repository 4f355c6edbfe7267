namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>What is wrong with one row of a file.</summary>
/// <param name="Line">Line of the file on which the row begins, counted from 1; the headings stand on line 1.</param>
/// <param name="Column">The column, or null when the row as a whole is refused.</param>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Message">English, for developers; does not repeat the value.</param>
public sealed record RowError(long Line, string? Column, string Code, string Message);

/// <summary>A file is refused as a whole: 400 with code <c>invalid_rows</c>, and <c>errors</c> as a list of <see cref="RowError"/>.</summary>
/// <param name="errors">In the order of the file.</param>
public sealed class InvalidRows(IReadOnlyList<RowError> errors) : Exception("Some rows are not right.")
{
    /// <summary>A fault of the file as a whole, told of its first line.</summary>
    public InvalidRows(string code, string message)
        : this([new RowError(1, null, code, message)])
    {
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<RowError> Errors { get; } = errors;
}
