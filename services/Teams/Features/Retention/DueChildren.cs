using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Retention;

/// <summary>Whether a child's time of keeping has run out, and whether something stands in the way.</summary>
internal sealed class DueChildren(TeamsDb db, StatutoryLimits limits, TimeProvider clock)
{
    /// <summary>When the child's documents fall due; null while no day is known.</summary>
    public async Task<RetentionRules.Due?> DueOfAsync(Guid childId, CancellationToken ct)
    {
        var child = await db.Children.AsNoTracking().Where(row => row.Id == childId).Select(row => new { row.DeceasedOn }).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound);
        var lines = await db.ClientRelationships.AsNoTracking().Where(row => row.ChildId == childId)
            .Select(row => new { row.ServiceLine, row.ClosedOn }).ToListAsync(ct);
        return RetentionRules.DueOf(child.DeceasedOn, lines.ConvertAll(row => (row.ServiceLine, row.ClosedOn)), limits);
    }

    /// <summary>Refuses what is not due or is under a legal hold. Asked when an erasure is proposed and again when it is confirmed.</summary>
    public async Task<RetentionRules.Due> DemandAsync(Guid childId, CancellationToken ct)
    {
        if (await db.LegalHolds.AnyAsync(hold => hold.ChildId == childId && hold.LiftedAt == null, ct))
        {
            throw new RuleViolation("legal_hold", "The child is under a legal hold.");
        }

        return await DueOfAsync(childId, ct) is { } due && due.On <= HelsinkiTime.Today(clock)
            ? due
            : throw new RuleViolation("retention_not_over", "The documents are still to be kept (L-23).");
    }
}
