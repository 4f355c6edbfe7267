using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Ledger;

namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>
/// Adds up the ledger, of one topic or of all. Only exact numbers are added; how many rows give none, or none that is
/// exact, stands beside each sum, so that nobody takes it for a total.
/// </summary>
internal static class SummariseLedger
{
    /// <summary>One of the four numbers over all rows.</summary>
    /// <param name="Sum">Of the exact ones; null where there is none.</param>
    /// <param name="Exact">Rows in the sum.</param>
    /// <param name="Inexact">Rows that give a range or an approximation.</param>
    /// <param name="Unknown">Rows that give nothing.</param>
    internal sealed record Total(int? Sum, int Exact, int Inexact, int Unknown);

    /// <summary>The four numbers.</summary>
    internal sealed record Summary(int Rows, Total Registered, Total Selected, Total Attended, Total Certified);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/ledger/summary", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Sums of the ledger, with what is not in them");

    internal static async Task<Ok<Summary>> Handle([FromQuery] string? topic, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.Ledger.AsNoTracking().SeenBy(caller);
        rows = topic is null ? rows : rows.Where(row => row.Topic == topic);
        var count = await rows.CountAsync(ct);
        return TypedResults.Ok(new Summary(
            count,
            await TotalAsync(rows, count, row => new Number(row.RegisteredGiven, row.RegisteredLeast, row.RegisteredMost), ct),
            await TotalAsync(rows, count, row => new Number(row.SelectedGiven, row.SelectedLeast, row.SelectedMost), ct),
            await TotalAsync(rows, count, row => new Number(row.AttendedGiven, row.AttendedLeast, row.AttendedMost), ct),
            await TotalAsync(rows, count, row => new Number(row.CertifiedGiven, row.CertifiedLeast, row.CertifiedMost), ct)));
    }

    private static async Task<Total> TotalAsync(
        IQueryable<LedgerEntry> rows, int count, Expression<Func<LedgerEntry, Number>> pick, CancellationToken ct)
    {
        var given = (await rows.Select(pick).ToListAsync(ct)).Where(number => number.Given is not null).ToList();
        int[] exact = [.. given.Where(number => number.Least is not null && number.Least == number.Most).Select(number => number.Least!.Value)];
        return new Total(exact.Length == 0 ? null : exact.Sum(), exact.Length, given.Count - exact.Length, count - given.Count);
    }

    private sealed record Number(string? Given, int? Least, int? Most);
}
