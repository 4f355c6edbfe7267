using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Caseloads;

/// <summary>
/// Job, nightly: counts again, because handovers and closings that were dated ahead have come, or the limit has changed
/// with the year. It sets what is, so a second run changes nothing. Crosses tenants: each row's events go to its tenant.
/// </summary>
internal sealed class RecountCaseloads(IServiceScopeFactory scopes, TimeProvider clock) : IScheduledJob
{
    private const int BatchSize = 200;

    /// <summary>Counts every worker who ever was responsible.</summary>
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (counted, crossed, after) = (0L, 0L, Guid.Empty);
        while (await CountBatchAsync(after, ct) is { } batch)
        {
            (counted, crossed, after) = (counted + batch.Counted, crossed + batch.Crossed, batch.Last);
        }

        return JobReport.Of(("counted", counted), ("crossed", crossed));
    }

    private async Task<(int Counted, int Crossed, Guid Last)?> CountBatchAsync(Guid after, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("One count of all workers, however many tenants there are.");
        var db = scope.ServiceProvider.GetRequiredService<TeamsDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var rows = await db.Caseloads.FromSql(
            $"select *, xmin from caseloads where professional_id > {after} order by professional_id limit {BatchSize} for update").ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        var crossed = await scope.ServiceProvider.GetRequiredService<CaseloadBook>().CountAsync(rows, HelsinkiTime.Today(clock), ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (rows.Count, crossed, rows[^1].ProfessionalId);
    }
}
