using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Tools as the caller may see them. A look at one that is not for the caller is answered as if there was none, and logged.</summary>
internal sealed class ToolShelf(PlansDb db, Viewers viewers, AccessTrail trail)
{
    /// <summary>The child's tools that the caller may see.</summary>
    internal async Task<IQueryable<Tool>> ShownOfAsync(Guid childId, CancellationToken ct) =>
        db.Tools.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(await viewers.OfAsync(childId, ct));

    /// <summary>One tool.</summary>
    internal async Task<Tool> FindAsync(Guid childId, Guid toolId, CancellationToken ct)
    {
        var tool = await db.Tools.SingleOrDefaultAsync(row => row.Id == toolId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        return (await viewers.OfAsync(childId, ct)).Sees(tool) ? tool : throw trail.Refused("no_consent");
    }

    /// <summary>One version of a tool; the one that was drawn last where no number is named.</summary>
    internal async Task<(Tool Tool, ToolVersion Version)> FindAsync(Guid childId, Guid toolId, int? number, CancellationToken ct)
    {
        var tool = await FindAsync(childId, toolId, ct);
        var wanted = number ?? tool.LatestVersion;
        return await db.ToolVersions.AsNoTracking().SingleOrDefaultAsync(row => row.ToolId == toolId && row.Number == wanted, ct) is { } version
            ? (tool, version)
            : throw new Problem(Problems.NotFound);
    }
}
