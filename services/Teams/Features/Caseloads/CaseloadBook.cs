using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Caseloads;

namespace SystemicPlatform.Teams.Features.Caseloads;

/// <summary>
/// Keeps the caseloads: whoever changes responsible workers or client relationships saves through it, and the crossing
/// of the limit is told in the same transaction, once (L-01). Scoped.
/// </summary>
internal sealed class CaseloadBook(TeamsDb db, IOutbox outbox, StatutoryDeadlines limits, TimeProvider clock)
{
    /// <summary>Saves the use case's change and counts the workers whom it touches. The last statement of the use case.</summary>
    public async Task SaveAsync(IEnumerable<Guid?> workers, Caller caller, CancellationToken ct)
    {
        Guid[] ids = [.. workers.OfType<Guid>().Distinct().Order()];
        if (ids.Length == 0)
        {
            await db.SaveChangesAsync(ct);
            return;
        }

        // A request with an Idempotency-Key has its transaction already.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var rows = await LockAsync(ids, caller.Tenant, ct);
        await db.SaveChangesAsync(ct);
        await CountAsync(rows, HelsinkiTime.Today(clock), ct);
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>Counts rows that the transaction has locked. Returns how many crossed the limit, either way.</summary>
    public async Task<int> CountAsync(IReadOnlyList<Caseload> rows, DateOnly today, CancellationToken ct)
    {
        var counts = await CaseloadCount.OnAsync(db, [.. rows.Select(row => row.ProfessionalId)], today, ct);
        return rows.Count(row => Take(row, counts.GetValueOrDefault(row.ProfessionalId), today));
    }

    private bool Take(Caseload row, int children, DateOnly today)
    {
        var limit = limits.CaseloadLimit(today);
        var now = clock.GetUtcNow();
        switch (row.Count(children, limit, today))
        {
            case CaseloadChange.Exceeded:
                outbox.Publish(new CaseloadExceeded(row.Tenant, row.ProfessionalId, children, limit!.Value, today, now));
                return true;
            case CaseloadChange.Restored:
                // Without a limit there is nothing to exceed: as many as there are.
                outbox.Publish(new CaseloadRestored(row.Tenant, row.ProfessionalId, children, limit ?? children, today, now));
                return true;
            default:
                return false;
        }
    }

    // Always in one order, so that two who need the same rows wait instead of blocking each other.
    private async Task<List<Caseload>> LockAsync(Guid[] workers, string tenant, CancellationToken ct)
    {
        Guid[] ids = [.. workers.Select(_ => Guid.CreateVersion7())];
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into caseloads (id, tenant, professional_id, children)
            select id, {tenant}, worker, 0 from unnest({ids}, {workers}) as new (id, worker)
            on conflict (professional_id) do nothing
            """,
            ct);
        return await db.Caseloads.FromSql(
            $"select *, xmin from caseloads where professional_id = any({workers}) order by professional_id for update").ToListAsync(ct);
    }
}
