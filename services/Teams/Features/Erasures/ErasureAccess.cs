using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Erasures;

internal static class ErasureAccess
{
    /// <summary>For the gate: whose erasure it is.</summary>
    public static async Task<ChildSubject> ChildOfAsync(TeamsDb db, Guid erasureId, CancellationToken ct) =>
        await db.Erasures.AsNoTracking().Where(row => row.Id == erasureId).Select(row => new { row.ChildId }).FirstOrDefaultAsync(ct)
            is { } found ? ChildSubject.Of(found.ChildId) : ChildSubject.Missing;

    public static async Task<Erasure> ErasureAsync(this TeamsDb db, Guid erasureId, CancellationToken ct) =>
        await db.Erasures.Include(row => row.Confirmations).SingleOrDefaultAsync(row => row.Id == erasureId, ct) ?? throw new Problem(Problems.NotFound);
}
