using System.Globalization;

namespace SystemicPlatform.Bench.Measuring;

/// <summary>Prints the table.</summary>
internal static class Report
{
    private static readonly string[] Titles = ["what", "A", "", "B", "", "unit", "A ÷ B", "spread"];

    public static void Print(IReadOnlyList<ReportLine> lines, BenchOptions options)
    {
        string[][] rows = [Titles, .. lines.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, Titles.Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => IsNumber(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Medians of {options.Rounds} rounds of {options.Seconds} s in turns, on {Environment.ProcessorCount} cores; spread: lowest to highest ratio of a round. bench/README.md says how to read them."));
    }

    private static string[] Cells(ReportLine line) =>
    [
        line.What, line.A, Number(line.ValueA), line.B, Number(line.ValueB), line.Unit, Ratio(line.Ratio), $"{Ratio(line.Lowest)}–{Ratio(line.Highest)}",
    ];

    private static bool IsNumber(int column) => column is 2 or 4 or 6;

    private static string Number(double value) => value.ToString(value >= 100 ? "F0" : "F2", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
