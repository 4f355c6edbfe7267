using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>
/// Job, nightly: tells once of every certificate that ends within sixty days and was not renewed. In batches, each in a
/// transaction of its own. Crosses tenants: each event goes to the tenant of its certificate.
/// </summary>
internal sealed class WarnOfExpiry(IServiceScopeFactory scopes, TimeProvider clock) : IScheduledJob
{
    private const int BatchSize = 200;

    /// <summary>Tells of all that are due.</summary>
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var warned = 0L;
        while (await WarnBatchAsync(ct) is > 0 and var count)
        {
            warned += count;
        }

        return JobReport.Of(("warned", warned));
    }

    private async Task<int> WarnBatchAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("One night's run for the certificates of all areas.");
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var batch = await ClaimAsync(db, HelsinkiTime.Today(clock), ct);
        Guid[] people = [.. batch.Select(row => row.ParticipantId)];
        var kinds = await db.Participants.AsNoTracking().Where(row => people.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Kind, ct);
        foreach (var certificate in batch)
        {
            certificate.Warned(clock.GetUtcNow());
            outbox.Expiring(certificate.Tenant, certificate, certificate.ValidTo!.Value, kinds[certificate.ParticipantId], clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return batch.Count;
    }

    private static Task<List<Certificate>> ClaimAsync(TrainingDb db, DateOnly today, CancellationToken ct) => db.Certificates.FromSql(
        $"""
        select *, xmin from certificates c
        where warned_at is null and revoked_on is null and valid_to between {today} and {today.AddDays(Certificate.WarningDays)}
          and not exists (select from certificates n where n.renews_id = c.id)
        order by valid_to limit {BatchSize} for update skip locked
        """).IgnoreQueryFilters().ToListAsync(ct);
}
