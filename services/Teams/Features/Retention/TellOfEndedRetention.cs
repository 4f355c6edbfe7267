using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Retention;

/// <summary>
/// Job, nightly: tells which children's documents need not be kept any longer, so that the duty to erase them finds those who
/// have it (L-23). A child under a legal hold waits until it is lifted, one whose erasure is under way is known already.
/// Crosses tenants: each event goes to its child's.
/// </summary>
internal sealed class TellOfEndedRetention(IServiceScopeFactory scopes, TimeProvider clock) : IScheduledJob
{
    private const int BatchSize = 200;

    /// <summary>Looks at every child whose time can have run out.</summary>
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (due, told, after) = (0L, 0L, Guid.Empty);
        while (await TellBatchAsync(after, ct) is { } batch)
        {
            (due, told, after) = (due + batch.Due, told + batch.Told, batch.Last);
        }

        return JobReport.Of(("due", due), ("told", told));
    }

    private async Task<(int Due, int Told, Guid Last)?> TellBatchAsync(Guid after, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("One look at all children, however many tenants there are.");
        var db = scope.ServiceProvider.GetRequiredService<TeamsDb>();
        var limits = scope.ServiceProvider.GetRequiredService<StatutoryLimits>();
        var (now, today) = (clock.GetUtcNow(), HelsinkiTime.Today(clock));
        var rows = await ListDueChildren.Candidates(db, limits, today)
            .Where(child => child.Id > after
                && !db.LegalHolds.Any(hold => hold.ChildId == child.Id && hold.LiftedAt == null)
                && !db.Erasures.Any(one => one.ChildId == child.Id && (one.State == ErasureState.Proposed || one.State == ErasureState.Confirmed)))
            .OrderBy(child => child.Id).Take(BatchSize)
            .Select(child => new Row(
                child, db.ClientRelationships.Where(line => line.ChildId == child.Id).Select(line => new Line(line.ServiceLine, line.ClosedOn)).ToList()))
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
        var due = rows.Select(row => (row.Child, Due: RetentionRules.DueOf(row.Child.DeceasedOn, row.Lines.ConvertAll(line => (line.ServiceLine, line.ClosedOn)), limits)))
            .Where(row => row.Due?.On <= today).ToList();
        var told = due.FindAll(row => row.Child.FallDue(row.Due!.On));
        told.ForEach(row => outbox.Publish(new RetentionEnded(row.Child.Tenant, row.Child.Id, row.Due!.On, now)));
        await db.SaveChangesAsync(ct);
        return (due.Count, told.Count, rows[^1].Child.Id);
    }

    private sealed record Row(Child Child, List<Line> Lines);

    private sealed record Line(ServiceLine ServiceLine, DateOnly? ClosedOn);
}
