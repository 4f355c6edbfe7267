using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Retention;

/// <summary>
/// A legal hold and the confirmation of an erasure look at each other before they write. Whoever has the child's row
/// goes first, and the other sees what came of it.
/// </summary>
internal static class ChildLock
{
    /// <summary>Does the work alone with this child; a request with an Idempotency-Key has its transaction already.</summary>
    public static async Task<T> AloneWithChildAsync<T>(this TeamsDb db, Guid childId, Func<Task<T>> work, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await db.Database.ExecuteSqlAsync($"select id from children where id = {childId} for update", ct);
        var result = await work();
        await (transaction?.CommitAsync(ct) ?? Task.CompletedTask);
        return result;
    }
}
