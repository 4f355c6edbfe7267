using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Who speaks for the child's consent, and what follows from the consents that stand.</summary>
internal static class ToolConsents
{
    /// <summary>The child says it, or a worker who sees the tool writes down what the child said. Nobody else can.</summary>
    internal static void DemandSpeaksForChild(this Viewer viewer, Guid childId)
    {
        if (viewer.Kind is not ViewerKind.Worker && !(viewer.Kind is ViewerKind.Person && viewer.Id == childId))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>What is the child's own to do, nobody does for it.</summary>
    internal static void DemandIsChild(this Caller caller, Guid childId)
    {
        if (caller.Themselves != childId)
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>The tool with its consents, both to be changed in one unit of work.</summary>
    internal static async Task<List<ToolConsent>> ConsentsAsync(this PlansDb db, Tool tool, CancellationToken ct) =>
        await db.ToolConsents.Where(row => row.ToolId == tool.Id).OrderBy(row => row.Id).ToListAsync(ct);
}
