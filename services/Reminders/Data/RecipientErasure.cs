using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Erasure;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Forgets a child as someone who was reminded itself (L-23); a recipient's row has no child of its own to go with.</summary>
internal static class RecipientErasure
{
    internal static void AddRecipientErasure(this IServiceCollection services) =>
        services.AddErasureStep<RemindersDb>((db, erased, ct) => Task.FromResult<Func<ServiceDefaults.Messaging.IOutbox, CancellationToken, Task<int>>>(
            async (_, stopped) => await db.DigestLines.Where(row => row.RecipientId == erased.ChildId).ExecuteDeleteAsync(stopped)
                + await db.Deliveries.Where(row => row.RecipientId == erased.ChildId).ExecuteDeleteAsync(stopped)
                + await db.Recipients.Where(row => row.Id == erased.ChildId).ExecuteDeleteAsync(stopped)));
}
