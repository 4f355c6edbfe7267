using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Merging;

/// <summary>The rows of a child, found in the model, so that a table that comes later is not forgotten.</summary>
public static class ChildRows
{
    // Grants end and begin by events of their own, which name them by their ids.
    private static readonly Type[] MovedByEvents = [typeof(KnownChild), typeof(ChildGrant)];

    /// <summary>Puts the rows of one child under another, in the caller's transaction.</summary>
    /// <param name="db">The service's tables.</param>
    /// <param name="from">The record that is no more.</param>
    /// <param name="to">The one that stays.</param>
    /// <param name="except">What the service moves in a way of its own.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="PostgresException">The database refuses a row: the transaction is lost.</exception>
    public static async Task MoveAsync(ServiceDb db, Guid from, Guid to, IReadOnlyCollection<Type> except, CancellationToken ct)
    {
        foreach (var column in Columns(db, except))
        {
            await RunAsync(db, column.Move(), from, to, ct);
        }
    }

    /// <summary>
    /// The same, row by row where both records have a row of which there may be one only: the kept child's stands, the
    /// other stays under its old id, where nobody but the erasure finds it.
    /// </summary>
    /// <returns>How many rows stayed.</returns>
    internal static async Task<int> MoveWhatFitsAsync(ServiceDb db, Guid from, Guid to, CancellationToken ct)
    {
        var stayed = 0;
        foreach (var column in Columns(db, []))
        {
            if (await FitsAsync(db, () => RunAsync(db, column.Move(), from, to, ct), ct))
            {
                continue;
            }

            foreach (var place in await db.Database.SqlQueryRaw<string>(column.Places(), from).ToListAsync(ct))
            {
                stayed += await FitsAsync(db, () => RunAsync(db, column.MoveOne(place), from, to, ct), ct) ? 0 : 1;
            }
        }

        return stayed;
    }

    private static IEnumerable<ChildColumn> Columns(ServiceDb db, IReadOnlyCollection<Type> except) =>
        ErasurePlan.Of(db.Model).ChildColumns.Where(column => !MovedByEvents.Contains(column.Type) && !except.Contains(column.Type));

    private static async Task<bool> FitsAsync(ServiceDb db, Func<Task> move, CancellationToken ct)
    {
        const string Before = "before_move";
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Moves within a transaction.");
        await transaction.CreateSavepointAsync(Before, ct);
        try
        {
            await move();
            return true;
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            await transaction.RollbackToSavepointAsync(Before, ct);
            return false;
        }
    }

#pragma warning disable EF1002 // The statements come from the model; ids are parameters.
    private static Task<int> RunAsync(ServiceDb db, string sql, Guid from, Guid to, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync(sql, [from, to], ct);
#pragma warning restore EF1002
}
