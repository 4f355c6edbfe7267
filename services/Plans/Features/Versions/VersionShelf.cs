using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>
/// Versions as the caller may see them. A partner is shown the versions whose distribution names it. What was hidden since a
/// version was published is hidden in the version, too.
/// </summary>
internal sealed class VersionShelf(PlansDb db, Viewers viewers)
{
    /// <summary>The versions of the child's active plan, or of its last one, that the caller may see.</summary>
    internal async Task<List<PlanVersion>> ShownAsync(Guid childId, CancellationToken ct)
    {
        var planId = await LatestPlanIdAsync(childId, ct);
        var versions = await db.Versions.AsNoTracking().Where(row => row.PlanId == planId).OrderBy(row => row.Number).ToListAsync(ct);
        var viewer = await viewers.OfAsync(childId, ct);
        var forbidden = await ForbiddenAsync(childId, viewer, ct);
        return versions.FindAll(version => IsShown(version, viewer, forbidden));
    }

    /// <summary>One version.</summary>
    internal async Task<PlanVersion> FindAsync(Guid childId, int number, CancellationToken ct)
    {
        var (planId, viewer) = (await LatestPlanIdAsync(childId, ct), await viewers.OfAsync(childId, ct));
        return await db.Versions.AsNoTracking().SingleOrDefaultAsync(row => row.PlanId == planId && row.Number == number, ct) is { } version
            && IsShown(version, viewer, await ForbiddenAsync(childId, viewer, ct))
            ? version
            : throw new Problem(Problems.NotFound);
    }

    /// <summary>What of a state of the plan the caller may see.</summary>
    internal async Task<VersionContent> ShowAsync(VersionContent content, Guid childId, Guid planId, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync(childId, ct);
        var words = await db.Words.AsNoTracking().Where(row => row.PlanId == planId).ShownTo(viewer).Select(row => row.Id).ToListAsync(ct);
        var sections = await db.Set<PlanSection>().AsNoTracking().Where(row => row.PlanId == planId).ShownTo(viewer).Select(row => row.Kind).ToListAsync(ct);
        var goals = await db.Goals.AsNoTracking().Where(row => row.PlanId == planId).ShownTo(viewer).Select(row => row.Id).ToListAsync(ct);
        var shown = content.For(viewer, childId);
        return shown with
        {
            Sections = [.. shown.Sections.Where(section => sections.Contains(section.Kind))],
            Words = [.. shown.Words.Where(word => words.Contains(word.Id))],
            Goals = [.. shown.Goals.Where(goal => goals.Contains(goal.Id))],
        };
    }

    /// <summary>A partner that no version was meant for is shown nothing of the plan.</summary>
    internal async Task EnsureReachesAsync(Guid childId, CancellationToken ct)
    {
        if ((await viewers.OfAsync(childId, ct)).Kind is ViewerKind.Organisation && (await ShownAsync(childId, ct)).Count == 0)
        {
            throw new Problem(Problems.NotFound);
        }
    }

    private Task<Guid> LatestPlanIdAsync(Guid childId, CancellationToken ct) =>
        db.Plans.AsNoTracking().Where(row => row.ChildId == childId).OrderByDescending(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(ct);

    // What the client forbids to give to partners (L-21): a version, or the whole plan.
    private async Task<HashSet<Guid>> ForbiddenAsync(Guid childId, Viewer viewer, CancellationToken ct) => viewer.Kind is ViewerKind.Organisation
        ? await db.ProhibitedDocuments.AsNoTracking().Where(row => row.ChildId == childId).Select(row => row.DocumentId).ToHashSetAsync(ct)
        : [];

    private static bool IsShown(PlanVersion version, Viewer viewer, HashSet<Guid> forbidden) =>
        viewer.Kind is not ViewerKind.Organisation
        || (version.Content.Distribution.Any(party => party.Id == viewer.Id) && !forbidden.Contains(version.Id) && !forbidden.Contains(version.PlanId));
}
