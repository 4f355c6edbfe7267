using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>Counts what came of each row of a file.</summary>
internal sealed class ImportTally(CsvSheet sheet)
{
    private static readonly char[] PathMarks = ['[', '.'];
    private readonly List<RowError> errors = [.. sheet.Errors];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<RowOutcome, int> outcomes = [];
    private int refused = sheet.Errors.Count;

    public bool FirstWith(string key) => keys.Add(key);

    public void Count(RowOutcome outcome) => outcomes[outcome] = Of(outcome) + 1;

    public void Refuse(IEnumerable<RowError> reasons)
    {
        errors.AddRange(reasons);
        refused++;
    }

    /// <summary>What an exception says to whoever sent the row; null when it is no fault of the row.</summary>
    public static IReadOnlyList<RowError>? Reasons(CsvLine line, Exception refusal) => refusal switch
    {
        InvalidFields fields => [.. Told(line, fields)],
        RuleViolation rule => [new RowError(line.Number, null, rule.Code, rule.Message)],
        Problem { Kind.Status: < 500 } problem => [new RowError(line.Number, null, problem.Kind.Code, problem.Message)],
        DbUpdateConcurrencyException => [new RowError(line.Number, null, Problems.Stale.Code, "Somebody changed it at the same time.")],
        _ when DatabaseFault.BrokenRule(refusal) is { } code => [new RowError(line.Number, null, code, "A rule refuses this.")],
        _ => null,
    };

    public static IEnumerable<RowError> Told(CsvLine line, InvalidFields fields) =>
        from field in fields.Errors
        from error in field.Value
        select new RowError(line.Number, Column(field.Key), error.Code, error.Message);

    public ImportReport Report(ImportMode mode) => new(
        mode.DryRun, sheet.Lines.Count + sheet.Errors.Count,
        Of(RowOutcome.Created), Of(RowOutcome.Changed), Of(RowOutcome.Unchanged), refused, [.. errors.OrderBy(error => error.Line)]);

    private int Of(RowOutcome outcome) => outcomes.GetValueOrDefault(outcome);

    // Columns are called as fields are; a list's cell is one column for all of its items.
    private static string? Column(string path) => path.Split(PathMarks, StringSplitOptions.None)[0] is { Length: > 0 } column ? column : null;
}
