using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Ledger;

namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>Loads the reference history into the area's ledger. Done again it adds what is missing, which is nothing.</summary>
internal static class LoadReferenceHistory
{
    /// <summary>How many rows were added.</summary>
    internal sealed record Loaded(int Added);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/ledger/reference-history", Handle).Requires(Permission.ManageTraining).WithSummary("Loads the reference history of past trainings");

    internal static async Task<Ok<Loaded>> Handle(TrainingDb db, Caller caller, CancellationToken ct)
    {
        var known = await db.Ledger.Of(caller).Where(row => row.ReferenceRow != null).Select(row => row.ReferenceRow!.Value).ToListAsync(ct);
        LedgerEntry[] missing = [.. Enumerable.Range(1, ReferenceHistory.Rows.Count).Except(known).Select(ReferenceHistory.Entry)];
        db.AddRange(missing);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Loaded(missing.Length));
    }
}
