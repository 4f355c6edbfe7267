using FluentValidation;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// Takes a file in within one transaction, row by row as if each were sent by itself: read, validated by the row's own
/// validator, applied, saved, so that the database's rules speak for each row too. A dry run does the same and takes it
/// back. Unless asked otherwise a single refused row refuses the file. Scoped.
/// </summary>
public sealed class CsvImport(ServiceDb db, IServiceProvider services)
{
    private const string BeforeFile = "before_file";
    private const string BeforeRow = "before_row";

    /// <summary>Takes the file in.</summary>
    /// <param name="sheet">The rows.</param>
    /// <param name="mode">How.</param>
    /// <param name="read">Makes a request of a row; TRow has a validator like every request.</param>
    /// <param name="key">What tells a row from the others; two rows of one file with the same key are refused.</param>
    /// <param name="apply">Does what the row says; need not save. Throws what a use case throws. Must find what an earlier
    /// run of the same file made, so that a repetition changes nothing.</param>
    /// <param name="ct">Cancels the import; nothing stays.</param>
    /// <exception cref="InvalidRows">A row was refused and <see cref="ImportMode.RowByRow"/> was not asked for.</exception>
    public async Task<ImportReport> RunAsync<TRow>(
        CsvSheet sheet, ImportMode mode, Func<CsvLine, TRow> read, Func<TRow, string?> key,
        Func<TRow, CancellationToken, Task<RowOutcome>> apply, CancellationToken ct)
        where TRow : notnull
    {
        var work = new Work<TRow>(read, services.GetRequiredService<IValidator<TRow>>(), key, apply);
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(BeforeFile, ct);
        var tally = new ImportTally(sheet);
        foreach (var line in sheet.Lines)
        {
            await TakeAsync(line, work, tally, transaction, ct);
        }

        var report = tally.Report(mode);
        if (report.Refused > 0 && mode is { DryRun: false, RowByRow: false })
        {
            await transaction.RollbackToSavepointAsync(BeforeFile, ct);
            throw new InvalidRows(report.Errors);
        }

        if (mode.DryRun)
        {
            await transaction.RollbackToSavepointAsync(BeforeFile, ct);
        }

        await (own?.CommitAsync(ct) ?? Task.CompletedTask);
        return report;
    }

    private async Task TakeAsync<TRow>(CsvLine line, Work<TRow> work, ImportTally tally, IDbContextTransaction transaction, CancellationToken ct)
    {
        var row = work.Read(line);
        var errors = await FaultsAsync(line, row, work, ct);
        if (errors.Count == 0 && work.Key(row) is { } key && !tally.FirstWith(key))
        {
            errors = [new RowError(line.Number, null, "repeated_row", "A row above says something of the same.")];
        }

        if (errors.Count > 0)
        {
            tally.Refuse(errors);
            return;
        }

        await transaction.CreateSavepointAsync(BeforeRow, ct);
        try
        {
            var outcome = await work.Apply(row, ct);
            await db.SaveChangesAsync(ct);
            await transaction.ReleaseSavepointAsync(BeforeRow, ct);
            tally.Count(outcome);
        }
        catch (Exception refusal) when (ImportTally.Reasons(line, refusal) is { Count: > 0 } reasons)
        {
            await transaction.RollbackToSavepointAsync(BeforeRow, ct);
            tally.Refuse(reasons);
        }
        finally
        {
            // Thousands of rows would make each save slower than the one before.
            db.ChangeTracker.Clear();
        }
    }

    // A cell that could not be read was told already; that it reads as empty is no second fault.
    private static async Task<List<RowError>> FaultsAsync<TRow>(CsvLine line, TRow row, Work<TRow> work, CancellationToken ct)
    {
        var failures = (await work.Validator.ValidateAsync(row, ct)).Errors;
        var told = line.Errors.Select(error => error.Column).ToHashSet(StringComparer.Ordinal);
        return [.. line.Errors, .. ImportTally.Told(line, InvalidFields.From(failures)).Where(error => !told.Contains(error.Column))];
    }

    private sealed record Work<TRow>(
        Func<CsvLine, TRow> Read, IValidator<TRow> Validator, Func<TRow, string?> Key, Func<TRow, CancellationToken, Task<RowOutcome>> Apply);
}
