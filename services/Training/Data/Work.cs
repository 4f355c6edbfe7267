namespace SystemicPlatform.Training.Data;

/// <summary>Several statements that are one change.</summary>
internal static class Work
{
    /// <summary>
    /// Runs the work in a transaction, so that a row locked in it stays locked until all is saved. A create under an
    /// idempotency key has a transaction already; then that one is it.
    /// </summary>
    internal static async Task<T> InOneAsync<T>(this TrainingDb db, Func<Task<T>> work, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await work();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work();
        await transaction.CommitAsync(ct);
        return result;
    }
}
