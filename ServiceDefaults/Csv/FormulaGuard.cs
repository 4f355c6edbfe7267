namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// A cell that begins like a formula would be run by the spreadsheet that opens the file. Files that we write have an
/// apostrophe before it; when such a file comes back, the apostrophe goes.
/// </summary>
internal static class FormulaGuard
{
    public const char Mark = '\'';
    public const string Beginnings = "=+-@\t\r";

    public static string Undone(string cell) =>
        cell is [Mark, var first, ..] && Beginnings.Contains(first, StringComparison.Ordinal) ? cell[1..] : cell;
}
